import type { assessment } from '../case/assessment/track.ts';
import type { companionAssessment } from '../case/children/track.ts';
import type { capacity } from '../case/decisions/track.ts';
import type { familySafety } from '../case/family/track.ts';
import type { evaluation } from '../case/reintegration/evaluation.ts';
import type { review } from '../case/reintegration/track.ts';
import { effect, type Told } from './effect.ts';

/** The person, their family or the place they live in is looked at and judged. */
export const examined = effect({
  name: 'examined',
  says: 'The person, their family or the place they live in is looked at and judged.',
  fields: [
    'assessments',
    'evaluations',
    'trialReviews',
    'capacities',
    'familySafety',
    'households',
    'companionAssessments',
  ],
});

export type Examined = {
  readonly 'examined.assessment': Told<typeof assessment>;
  readonly 'examined.evaluation': Told<typeof evaluation>;
  readonly 'examined.trial': Told<typeof review>;
  readonly 'examined.capacity': Told<typeof capacity>;
  readonly 'examined.family': Told<typeof familySafety> | object;
  readonly 'examined.companion': Told<typeof companionAssessment>;
};
