import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { account } from './track.ts';

/** The person's narrative (Standards 11(2)), read by the case worker alone. */
export const recordNarrative = caseCommand({
  event: 'NarrativeRecorded',
  as: 'record',
  effects: {},
  path: 'narratives',
  group: 'file',
  said: account,
  words: { section: 'testimony', shape: () => ({ narrative: text(8000) }) },
  into: 'accounts',
});

/* @__PURE__ */ documented(recordNarrative, {
  says: 'The person’s narrative, read by the case worker alone.',
  example: { toldBy: 'herself', words: { narrative: 'Invented: what happened, in the person’s words.' } },
});
