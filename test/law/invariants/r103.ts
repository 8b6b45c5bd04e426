import type { Invariant } from './story.ts';
import { earlier, isChildIn, lastOf, unless } from './told.ts';

export const nobodyIsAssessedUnwilling: Invariant = {
  row: 'R103',
  says: 'In no history is a person assessed who was not told what for, who refused, or for whom others agreed though they could.',
  after: ['AssessmentRecorded'],
  near: ['AgeRecorded', 'CapacityAssessed'],
  broken: (story) => {
    const { assent, aimsTold } = lastOf(story).said;
    const unable = earlier(story, 'CapacityAssessed').some(({ said }) => said['able'] === false);
    return [
      ...unless(assent !== 'refused', 'the person refused'),
      ...unless(assent !== 'agreed' || aimsTold === true, 'the person was not told what for'),
      ...unless(assent !== 'best-interest' || isChildIn(story) || unable, 'others agreed for an adult'),
    ];
  },
};
