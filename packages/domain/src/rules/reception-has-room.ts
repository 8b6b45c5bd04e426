import { rule, technical } from '../law/rule.ts';

export const receptionHasRoom = rule({
  name: 'reception-has-room',
  says: 'On a day no more people are sent than the side that receives them said it has room for.',
  ...technical,
  breaches: (room: number | undefined, there: number, coming: number) =>
    room === undefined || there + coming <= room ? [] : [`room:${Math.max(0, room - there)}`],
});
