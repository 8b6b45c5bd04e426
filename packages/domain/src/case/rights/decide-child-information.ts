import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { childInformation } from './track.ts';

/** How much a child is told, and how (Standards 6.5(f)); reviewed with each review of her plan. */
export const decideChildInformation = caseCommand({
  event: 'ChildInformationDecided',
  path: 'child-information',
  group: 'rights',
  said: childInformation,
  words: { section: 'needs', shape: () => ({ withheld: text(2000).optional() }) },
  into: 'childInformation',
});
