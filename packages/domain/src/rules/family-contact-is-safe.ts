import { closedToContact } from '../case/family/closed-to-contact.ts';
import { effectGate } from '../law/effect-rule.ts';

export const familyContactIsSafe = effectGate({
  name: 'family-contact-is-safe',
  says: 'The person has contact with the family when the last assessment found it safe, alone or with somebody present.',
  restsOn: ['Standards 6.8(e)'],
  basis: 'derived',
  before: ['met.family'],
  // Standards 6.8(e): "the opportunity to have contact with his/her family if it is safe to do so".
  // The opportunity is the person's: a no of theirs ends it.
  standing: closedToContact,
});
