import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { familyContact } from './track.ts';

/** Contact with the family during recovery (Standards 6.8(e)). */
export const recordFamilyContact = caseCommand({
  event: 'FamilyContactRecorded',
  as: 'record',
  effects: { 'met.family': asSaid },
  path: 'family-contacts',
  group: 'family',
  said: familyContact,
  words: { section: 'family', shape: () => ({ who: text(300).optional(), said: text(2000).optional() }) },
  into: 'familyContacts',
});

/* @__PURE__ */ documented(recordFamilyContact, {
  says: 'Contact with the family, where it is safe.',
  example: {
    how: 'call',
    who: 'sibling',
    check: 'clear',
    against: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63',
    otherThan: ['0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63'],
    shownBy: 'two-of-us',
    colleague: 'invented-colleague',
    supervised: true,
  },
});
