import type { Invariant } from './story.ts';
import { earlier, isSound, lastOf, unless } from './told.ts';

export const dangerIsWeighedFirst: Invariant = {
  row: 'R079',
  says: 'In no history does an intervention begin in a crisis before its danger was weighed since the crisis began, or a word why it could not wait.',
  after: ['InterventionStarted', 'InterventionRecorded'],
  near: ['CrisisOpened', 'InterventionPlanned', 'AssessmentRecorded'],
  broken: (story) => {
    const { type, said } = lastOf(story);
    const begun = earlier(story, 'InterventionStarted').some((one) => one.said['crisis'] === said['crisis']);
    if (said['emergency'] !== undefined || (type === 'InterventionRecorded' && begun)) return [];
    const crisis = earlier(story, 'CrisisOpened').find(({ id }) => id === said['crisis']);
    const weighed = earlier(story, 'AssessmentRecorded').some(
      (one) =>
        one.said['riskOf'] === 'intervention' && isSound(one) && one.occurredAt >= (crisis?.occurredAt ?? '9999'),
    );
    return unless(weighed, 'nobody weighed the danger');
  },
};
