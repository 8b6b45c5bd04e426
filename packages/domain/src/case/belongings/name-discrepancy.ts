import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { discrepancy } from './track.ts';

/** Something of hers is gone or broken: her side and the keeper’s stand beside each other, neither is corrected by the other. */
export const nameDiscrepancy = caseCommand({
  event: 'DiscrepancyNamed',
  path: 'discrepancies',
  group: 'reception',
  said: discrepancy,
  words: { section: 'needs', shape: () => ({ she: text(2000).optional(), keeper: text(2000).optional() }) },
  into: 'discrepancies',
});
