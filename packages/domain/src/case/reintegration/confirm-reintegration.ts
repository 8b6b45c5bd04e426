import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { named } from './track.ts';

/** The trial has shown that the person can stay. */
export const confirmReintegration = caseCommand({
  event: 'ReintegrationConfirmed',
  as: 'permit',
  effects: { 'reintegrated.confirmed': asSaid },
  path: 'reintegration-confirmations',
  group: 'reintegration',
  said: named,
  into: 'confirmations',
});

/* @__PURE__ */ documented(confirmReintegration, {
  says: 'The trial has shown that the person can stay.',
  example: { reintegration: '0199a7e2-8c10-7a10-9c11-0a3f5b2c4d70' },
  walked: { refusedBy: 'trial-is-confirmed-by-reviews' },
});
