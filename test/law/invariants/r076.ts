import type { Invariant } from './story.ts';
import { lastOf, listed } from './told.ts';

const essential = ['who', 'age', 'origin', 'threats', 'immediate-needs'];

export const onlyWhatIsNeededIsAsked: Invariant = {
  row: 'R076',
  says: 'In no history does the first interview ask for more than who the person is, their age, where they come from, what threatens them and what they need.',
  after: ['InterviewRecorded'],
  near: ['InterpreterRecorded'],
  broken: (story) =>
    listed(lastOf(story), 'asked')
      .filter((one) => !essential.includes(one))
      .map((one) => `the person was asked about: ${one}`),
};
