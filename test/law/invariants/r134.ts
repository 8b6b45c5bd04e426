import type { Invariant } from './story.ts';
import { earlier, lastOf, unless } from './told.ts';

export const contactRestsOnWhatIsKnownOfTheFamily: Invariant = {
  row: 'R134',
  says: 'In no history is it planned how a person meets or calls their family before anybody looked at that family, or while it is last found unsafe.',
  after: ['ContactPlanMade'],
  near: ['FamilyStatusRecorded', 'FamilySafetyAssessed', 'ContactBarred'],
  broken: (story) => {
    const { household, with: whom, how } = lastOf(story).said;
    const looked = earlier(story, 'FamilyStatusRecorded').some(({ id }) => id === household);
    const direct = whom === 'family' && !['not-now', 'through-worker'].includes(String(how));
    const last = earlier(story, 'FamilySafetyAssessed').toSorted((one, other) =>
      one.occurredAt.localeCompare(other.occurredAt),
    );
    return [
      ...unless(looked, 'nobody looked at the family'),
      ...unless(!direct || last.at(-1)?.said['outcome'] !== 'unsafe', 'the family was found unsafe'),
    ];
  },
};
