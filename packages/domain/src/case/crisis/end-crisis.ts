import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { crisisEnd } from './track.ts';

/** A crisis is over, or turned out to be part of another. It may begin again at any time. */
export const endCrisis = caseCommand({
  event: 'CrisisEnded',
  as: 'record',
  effects: {},
  path: 'crisis-ends',
  group: 'crisis-intervention',
  said: crisisEnd,
  into: 'crisisEnds',
});

/* @__PURE__ */ documented(endCrisis, {
  says: 'A crisis is over.',
  example: { crisis: '0199a7e2-8c11-7a10-9c11-0a3f5b2c4d60', outcome: 'over' },
});
