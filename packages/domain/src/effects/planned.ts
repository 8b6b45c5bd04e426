import type { intervention } from '../case/crisis/track.ts';
import type { planAction } from '../case/planning/track.ts';
import type { contactPlan } from '../case/records/track.ts';
import { effect, type Told } from './effect.ts';

/** A step is planned with or for the person. */
export const planned = effect({
  name: 'planned',
  says: 'A step is planned with or for the person.',
  fields: [
    'plans',
    'planActions',
    'planReviews',
    'interventions',
    'contactPlans',
    'followUpPlans',
    'hearings',
    'plannedAssessments',
  ],
});

export type Planned = {
  readonly 'planned.plan': object;
  readonly 'planned.step': Told<typeof planAction>;
  readonly 'planned.intervention': Told<typeof intervention>;
  readonly 'planned.family-contact': Told<typeof contactPlan>;
};
