import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { discrepancySettled } from './track.ts';

/** What became of a discrepancy. */
export const settleDiscrepancy = caseCommand({
  event: 'DiscrepancySettled',
  as: 'record',
  effects: { 'belongings-kept.difference': asSaid },
  path: 'discrepancy-settlements',
  group: 'reception',
  settles: ['discrepancy-is-settled'],
  said: discrepancySettled,
  on: ['open', 'closed'],
  into: 'discrepanciesSettled',
});

/* @__PURE__ */ documented(settleDiscrepancy, {
  says: 'What became of a discrepancy.',
  example: { discrepancy: '0199a7e2-8c19-7a10-9c11-0a3f5b2c4d60', outcome: 'replaced' },
});
