import type { Invariant } from './story.ts';
import { earlier, isSound, lastOf, listed, unless } from './told.ts';

const asks = ['IntakeRecorded', 'AssessmentRecorded', 'QuestioningRecorded'];

export const nobodyIsAskedTwiceForNothing: Invariant = {
  row: 'R102',
  says: 'In no history is a person asked again what was answered before, without a reason.',
  after: asks,
  near: asks,
  broken: (story) => {
    const last = lastOf(story);
    const answered = earlier(story, ...asks)
      .filter(isSound)
      .flatMap((one) => listed(one, 'asked'));
    return listed(last, 'asked')
      .filter((one) => answered.includes(one))
      .flatMap((one) => unless(last.said['again'] !== undefined, `it was answered before: ${one}`));
  },
};
