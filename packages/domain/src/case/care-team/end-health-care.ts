import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { careEnd } from './track.ts';

/**
 * Nobody at health has the case from now on: the standing copy ends. The medical part stays, for the person and the
 * next health worker.
 */
export const endHealthCare = caseCommand({
  event: 'HealthCareEnded',
  as: 'permit',
  effects: { 'in-care-of.no-health-worker': asSaid },
  path: 'health-care-ends',
  group: 'file',
  said: careEnd,
  on: ['open', 'closed'],
  leaves: () => ({ healthWorker: undefined }),
});

/* @__PURE__ */ documented(endHealthCare, {
  says: 'Nobody has the case at health any more; the copy there ends.',
  example: { reason: 'treatment-over' },
  walked: 'elsewhere',
});
