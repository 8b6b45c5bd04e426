import { rule, technical } from '../law/rule.ts';

export const eachSideWritesForItself = rule({
  name: 'each-side-writes-for-itself',
  says: 'What happens on one side of a handover is written down by that side.',
  ...technical,
  breaches: (actingSide: string, its: string) => (actingSide === its ? [] : [`awaits:${its}`]),
});
