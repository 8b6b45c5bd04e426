import { caseCommand } from '../case-command.ts';
import { discrepancySettled } from './track.ts';

/** What became of a discrepancy. */
export const settleDiscrepancy = caseCommand({
  event: 'DiscrepancySettled',
  said: discrepancySettled,
  leaves: ({ discrepanciesSettled }, said, stamp) => ({
    discrepanciesSettled: [...discrepanciesSettled, { ...stamp, ...said }],
  }),
});
