import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { death } from './track.ts';

/** The person died. Nothing ends by it: people decide, and what contradicts it is shown beside it. */
export const recordDeath = caseCommand({
  event: 'DeathRecorded',
  as: 'record',
  effects: {},
  path: 'deaths',
  group: 'identification',
  said: death,
  on: ['open', 'closed'],
  into: 'deaths',
});

/* @__PURE__ */ documented(recordDeath, {
  says: 'That the person died; nothing ends by it.',
  example: { on: '2026-03-01', evidence: 'hospital' },
  walked: { after: 'correctRecord' },
});
