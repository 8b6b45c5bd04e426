import type * as z from 'zod';
import type { interviewSetting } from '../arrival/interview.ts';
import type { assessment, questioning } from '../case/assessment/track.ts';
import type { ImmediateNeed } from '../case/clear.ts';
import type { interview } from '../case/identification/track.ts';
import type { hearingHeld } from '../case/justice/track.ts';
import type { intake } from '../case/reception/track.ts';
import type { Speech } from '../people/language.ts';
import { effect, type Told } from './effect.ts';

/** The person is asked about what happened to them. */
export const questioned = effect({
  name: 'questioned',
  says: 'The person is asked about what happened to them.',
  fields: ['interviews', 'questionings', 'intakes', 'hearingsHeld'],
});

/** What the person needed at that moment, and how they are spoken with. */
type Asking = { readonly needs: readonly ImmediateNeed[]; readonly speech: Speech };

/** A screening at the border: whether anybody interpreted, and in what setting. */
type Screening = {
  readonly setting: z.infer<typeof interviewSetting>;
  readonly needsMet: readonly ImmediateNeed[];
  readonly interpreter: boolean;
};

export type Questioned = {
  readonly 'questioned.interview': Told<typeof interview> & Asking;
  readonly 'questioned.screening': Screening & Asking;
  readonly 'questioned.questioning': Told<typeof questioning>;
  readonly 'questioned.intake': Told<typeof intake>;
  readonly 'questioned.assessment': Told<typeof assessment>;
  readonly 'questioned.hearing': Told<typeof hearingHeld>;
};
