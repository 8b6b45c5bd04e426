import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { pace } from './track.ts';

/** When the person wants which service: their pace (Standards 7.7(a), (b)). */
export const recordPace = caseCommand({
  event: 'PaceRecorded',
  as: 'record',
  effects: {},
  path: 'paces',
  group: 'referral',
  said: pace,
  into: 'paces',
});

/* @__PURE__ */ documented(recordPace, {
  says: 'When the person wants which service.',
  example: { service: 'psychological', wish: 'later' },
});
