import type { Invariant } from './story.ts';
import { earlier, lastOf, listed, unless } from './told.ts';

export const nobodySettlesUnplanned: Invariant = {
  row: 'R156',
  says: 'In no history does a person begin to live somewhere without a plan for it.',
  after: ['ReintegrationStarted'],
  near: ['PlanRecorded', 'PlanReviewed', 'SocialAffairsConsulted', 'DecisionTaken'],
  broken: (story) => {
    const planned = earlier(story, 'PlanRecorded').some((one) => listed(one, 'phases').includes('reintegration'));
    return unless(planned || lastOf(story).said['plan'] !== undefined, 'nobody planned it');
  },
};
