import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { decisionTaken } from './track.ts';

/** A decision about her life, and who took it (Standards 6.10). */
export const recordDecision = caseCommand({
  event: 'DecisionTaken',
  path: 'decisions',
  group: 'decisions',
  said: decisionTaken,
  words: { section: 'needs', shape: () => ({ wish: text(2000).optional(), weighed: text(2000).optional() }) },
  into: 'decisions',
});
