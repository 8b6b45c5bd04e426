import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { custodyPaper } from './track.ts';

/** How a paper of custody stands (checklist C18): a roof over a child does not wait for it. */
export const recordCustodyPaper = caseCommand({
  event: 'CustodyPaperRecorded',
  path: 'custody-papers',
  group: 'children',
  settles: ['custody-is-papered'],
  said: custodyPaper,
  words: { section: 'legal', shape: () => ({ number: text(100).optional(), holder: text(200).optional() }) },
  into: 'custodyPapers',
});
