import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { identityBreach } from './track.ts';

/** That something was published by which she can be known, and what was done about it; where it stands, if it must be written down, lies sealed. */
export const recordIdentityBreach = caseCommand({
  event: 'IdentityBreachRecorded',
  path: 'identity-breaches',
  group: 'sharing',
  said: identityBreach,
  words: { section: 'legal', shape: () => ({ note: text(2000).optional() }) },
  on: ['open', 'closed'],
  into: 'identityBreaches',
});
