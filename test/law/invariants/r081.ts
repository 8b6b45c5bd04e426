import type { Invariant } from './story.ts';
import { lastOf, unless } from './told.ts';

export const suspectsAreKeptApart: Invariant = {
  row: 'R081',
  says: 'In no history is a person taken out of a crisis together with a suspect, or in danger, without a mark.',
  after: ['InterventionRecorded'],
  near: ['InterventionStarted', 'InterventionPlanned', 'CrisisOpened'],
  broken: (story) => {
    const { said } = lastOf(story);
    return [
      ...unless(said['apartFromSuspects'] === 'yes', 'a suspect was near'),
      ...unless(said['safely'] === 'yes', 'it was not safe'),
    ];
  },
};
