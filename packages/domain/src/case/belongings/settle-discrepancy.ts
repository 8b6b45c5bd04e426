import { caseCommand } from '../case-command.ts';
import { discrepancySettled } from './track.ts';

/** What became of a discrepancy. */
export const settleDiscrepancy = caseCommand({
  event: 'DiscrepancySettled',
  path: 'discrepancy-settlements',
  group: 'reception',
  settles: ['discrepancy-is-settled'],
  said: discrepancySettled,
  into: 'discrepanciesSettled',
});
