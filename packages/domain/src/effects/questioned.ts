import type { assessment, questioning } from '../case/assessment/track.ts';
import type { interview } from '../case/identification/track.ts';
import type { hearingHeld } from '../case/justice/track.ts';
import type { intake } from '../case/reception/track.ts';
import { effect, type Told } from './effect.ts';

/** The person is asked about what happened to them. */
export const questioned = effect({
  name: 'questioned',
  says: 'The person is asked about what happened to them.',
  fields: ['interviews', 'questionings', 'intakes', 'hearingsHeld'],
});

export type Questioned = {
  readonly 'questioned.interview': Told<typeof interview>;
  readonly 'questioned.questioning': Told<typeof questioning>;
  readonly 'questioned.intake': Told<typeof intake>;
  readonly 'questioned.assessment': Told<typeof assessment>;
  readonly 'questioned.hearing': Told<typeof hearingHeld>;
};
