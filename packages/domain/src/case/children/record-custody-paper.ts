import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { custodyPaper } from './track.ts';

/** How a paper of custody stands (checklist C18). A child is housed without waiting for it. */
export const recordCustodyPaper = caseCommand({
  event: 'CustodyPaperRecorded',
  as: 'record',
  effects: {},
  path: 'custody-papers',
  group: 'children',
  settles: ['custody-is-papered'],
  said: custodyPaper,
  words: { section: 'legal', shape: () => ({ number: text(100).optional(), holder: text(200).optional() }) },
  into: 'custodyPapers',
});

/* @__PURE__ */ documented(recordCustodyPaper, {
  says: 'A paper that says who has custody of a child, and how it stands.',
  example: {
    kind: 'transfer-of-custody',
    issuedBy: 'social-affairs',
    holder: 'ngo',
    status: 'granted',
    words: { number: 'Invented 0002' },
  },
});
