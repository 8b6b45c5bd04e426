import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { assignment } from './track.ts';

/** A health worker joins the care team; an earlier one stops reading the case. The standing copy has the entry's id. */
export const assignHealthWorker = caseCommand({
  event: 'HealthWorkerAssigned',
  as: 'permit',
  effects: { 'in-care-of.health-worker': asSaid },
  path: 'health-workers',
  group: 'file',
  said: assignment,
  leaves: (_, said, stamp) => ({ healthWorker: { ...stamp, ...said } }),
});

/* @__PURE__ */ documented(assignHealthWorker, {
  says: 'The health worker of the case; the person was told who, and that identity and needs are copied to the health desk.',
  example: { worker: 'an-invented-health-worker', toldAt: '2026-03-01T03:00:00.000Z', lateReason: 'from-paper' },
  walked: 'elsewhere',
});
