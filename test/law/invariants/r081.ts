import type { Invariant } from './story.ts';
import { lastOf, unless } from './told.ts';

export const suspectsAreKeptApart: Invariant = {
  row: 'R081',
  says: 'In no history is a person taken out of a crisis together with a suspect.',
  after: ['InterventionRecorded'],
  near: ['InterventionStarted', 'InterventionPlanned', 'CrisisOpened'],
  broken: (story) => unless(lastOf(story).said['apartFromSuspects'] === 'yes', 'a suspect was near'),
};
