import type { Invariant } from './story.ts';
import { lastOf, unless } from './told.ts';

export const nobodyIsAskedNearSuspects: Invariant = {
  row: 'R073',
  says: 'In no history is a person asked who they are where it is not safe, or where a suspect can reach them.',
  after: ['InterviewRecorded'],
  near: ['InterpreterRecorded', 'CompanionAssessed'],
  broken: (story) => {
    const setting = lastOf(story).said['setting'] as Readonly<Record<string, boolean>>;
    return [
      ...unless(setting['safeSpace'] === true, 'the place was not safe'),
      ...unless(setting['noSuspects'] === true, 'a suspect was near'),
    ];
  },
};
