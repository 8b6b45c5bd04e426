import type { Invariant } from './story.ts';
import { lastOf, unless } from './told.ts';

export const whoeverIsDoneIsWell: Invariant = {
  row: 'R117',
  says: 'In no history does a case end as a success of a person who is not well, stable, settled and confident.',
  after: ['CaseClosed'],
  near: ['ClosingTalkedOver', 'ClosingPrepared', 'ClosingLearntFrom'],
  broken: (story) => {
    const { said } = lastOf(story);
    const well = Object.entries(said['wellbeing'] as Readonly<Record<string, boolean>>);
    if (said['outcome'] !== 'successful') return [];
    return well.flatMap(([name, is]) => unless(is, `the person is not: ${name}`));
  },
};
