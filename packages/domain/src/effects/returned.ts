import type { journeyHome } from '../case/movement/track.ts';
import { effect, type Told } from './effect.ts';

/** The person goes home to another country or comes home from one. */
export const returned = effect({
  name: 'returned',
  says: 'The person goes home to another country or comes home from one.',
  fields: ['journeysHome', 'handover'],
});

export type Returned = {
  readonly 'returned.journey': Told<typeof journeyHome>;
};
