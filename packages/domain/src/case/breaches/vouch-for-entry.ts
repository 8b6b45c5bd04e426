import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { vouching } from './track.ts';

/**
 * A second person has seen on what paper a late entry rests: what has to wait waits from the day it happened, and no longer from the day
 * it was written down.
 */
export const vouchForEntry = caseCommand({
  event: 'EntryVouchedFor',
  as: 'permit',
  effects: { 'approved.late-entry': asSaid },
  path: 'vouchings',
  roles: ['supervisor', 'central-unit'],
  group: 'file',
  said: vouching,
  on: ['open', 'closed'],
  into: 'vouched',
});

/* @__PURE__ */ documented(vouchForEntry, {
  says: 'A second person has seen the paper of a late entry; what has to wait waits from the day on that paper.',
  example: { entry: '0199a7e2-8c01-7a10-9c11-0a3f5b2c4d5f', paper: 'form' },
  walked: { after: 'informForDecision' },
});
