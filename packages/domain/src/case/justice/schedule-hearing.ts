import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { hearing } from './track.ts';

/** A hearing is fixed (Standards 6.7(d)). */
export const scheduleHearing = caseCommand({
  event: 'HearingScheduled',
  as: 'permit',
  effects: { 'planned.plan': asSaid },
  path: 'hearings',
  group: 'justice',
  said: hearing,
  words: { section: 'legal', shape: () => ({ where: text(500).optional() }) },
  into: 'hearings',
});

/* @__PURE__ */ documented(scheduleHearing, {
  says: 'A hearing is fixed.',
  example: { proceeding: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63', on: '2026-04-01', court: 'first-instance' },
});
