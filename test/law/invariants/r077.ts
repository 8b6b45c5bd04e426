import type { Invariant } from './story.ts';
import { lastOf, unless } from './told.ts';

export const nobodyIsAskedAlone: Invariant = {
  row: 'R077',
  says: 'In no history is a person asked who they are without the chance to have somebody beside them.',
  after: ['InterviewRecorded'],
  near: ['InterpreterRecorded', 'AgeRecorded'],
  broken: (story) => {
    const { said } = lastOf(story);
    const setting = said['setting'] as Readonly<Record<string, boolean>>;
    return unless(
      setting['supportOffered'] === true || said['supportPerson'] === 'present',
      'nobody offered to have somebody beside them',
    );
  },
};
