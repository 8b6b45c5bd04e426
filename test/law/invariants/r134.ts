import type { Invariant } from './story.ts';
import { earlier, lastOf, unless } from './told.ts';

export const contactRestsOnWhatIsKnownOfTheFamily: Invariant = {
  row: 'R134',
  says: 'In no history is it planned how a person is to be in touch with their family before anybody looked at that family.',
  after: ['ContactPlanMade'],
  near: ['FamilyStatusRecorded', 'FamilySafetyAssessed', 'ContactBarred'],
  broken: (story) => {
    const { household } = lastOf(story).said;
    const looked = earlier(story, 'FamilyStatusRecorded').some(({ id }) => id === household);
    return unless(looked, 'nobody looked at the family');
  },
};
