import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { interventionStart } from './track.ts';

/** The word to go. */
export const startIntervention = caseCommand({
  event: 'InterventionStarted',
  as: 'permit',
  effects: { 'rescued.begins': asSaid },
  path: 'intervention-starts',
  group: 'crisis-intervention',
  said: interventionStart,
  into: 'interventionStarts',
});

/* @__PURE__ */ documented(startIntervention, {
  says: 'The go-ahead for an intervention: planned, with its risk assessed.',
  example: { crisis: '0199a7e2-8c11-7a10-9c11-0a3f5b2c4d60' },
  walked: { refusedBy: 'risk-comes-before-the-intervention' },
});
