import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { missing } from './track.ts';

/** She is gone without a word: the procedure begins (Standards 6.1(k)). */
export const recordMissing = caseCommand({
  event: 'MissingReported',
  said: missing,
  words: { section: 'whereabouts', shape: () => ({ lastSeen: text(2000).optional() }) },
  leaves: ({ missing }, said, stamp) => ({ missing: [...missing, { ...stamp, ...said }] }),
});
