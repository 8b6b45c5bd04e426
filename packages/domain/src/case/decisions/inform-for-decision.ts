import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { preparation } from './track.ts';

/** She is told all that a decision is about, in advance (Standards 6.9(b)). */
export const informForDecision = caseCommand({
  event: 'InformedForDecision',
  said: preparation,
  words: { section: 'needs', shape: () => ({ told: text(4000).optional() }) },
  leaves: ({ preparations }, said, stamp) => ({ preparations: [...preparations, { ...stamp, ...said }] }),
});
