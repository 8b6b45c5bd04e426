import type { Invariant, Told } from './story.ts';
import { earlier, isCorrected, lastOf, unless } from './told.ts';

function day({ said }: Told): string {
  return String(said['visitedAt']);
}

export const whoeverIsDoneIsWell: Invariant = {
  row: 'R117',
  says: 'In no history does a case end as a success of a person who is not well, stable, settled and confident, or as recovered while the last visit found a concern.',
  after: ['CaseClosed'],
  near: ['ClosingTalkedOver', 'ClosingPrepared', 'ClosingLearntFrom', 'VisitRecorded'],
  broken: (story) => {
    const { said } = lastOf(story);
    const well = Object.entries(said['wellbeing'] as Readonly<Record<string, boolean>>);
    const visits = earlier(story, 'VisitRecorded').filter(
      (one) => one.said['found'] !== 'not-met' && !isCorrected(story, one),
    );
    const last = visits.toSorted((one, other) => Date.parse(day(one)) - Date.parse(day(other))).at(-1);
    if (said['reason'] === 'recovered' && last?.said['found'] === 'concern') return ['the last visit found a concern'];
    if (said['outcome'] !== 'successful') return [];
    return well.flatMap(([name, is]) => unless(is, `the person is not: ${name}`));
  },
};
