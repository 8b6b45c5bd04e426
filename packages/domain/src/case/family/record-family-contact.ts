import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { familyContact } from './track.ts';

/** Contact with her family during recovery (Standards 6.8(e)). */
export const recordFamilyContact = caseCommand({
  event: 'FamilyContactRecorded',
  path: 'family-contacts',
  group: 'family',
  said: familyContact,
  words: { section: 'family', shape: () => ({ who: text(300).optional(), said: text(2000).optional() }) },
  into: 'familyContacts',
});
