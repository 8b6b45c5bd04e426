import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { careEnd } from './track.ts';

/** Nobody has her case at health from now on: the standing copy ends with it. The medical part stays, for her and for whoever has the case there next. */
export const endHealthCare = caseCommand({
  event: 'HealthCareEnded',
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
