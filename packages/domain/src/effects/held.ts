import type { childHold, holdReview } from '../case/movement/track.ts';
import { effect, type Told } from './effect.ts';

/** A child is kept against their will, or the keeping goes on or ends. */
export const held = effect({
  name: 'held',
  says: 'A child is kept against their will, or the keeping goes on or ends.',
  fields: ['childHolds', 'holdReviews'],
});

export type Held = {
  readonly 'held.begins': Told<typeof childHold>;
  readonly 'held.reviewed': Told<typeof holdReview>;
};
