import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { hearingHeld } from './track.ts';

/** What came of a hearing, and whether the person was heard (Standards 6.7(d)). */
export const recordHearing = caseCommand({
  event: 'HearingRecorded',
  as: 'record',
  effects: { 'questioned.hearing': asSaid },
  path: 'hearing-records',
  group: 'justice',
  settles: ['she-is-heard-at-the-hearing'],
  said: hearingHeld,
  words: { section: 'legal', shape: () => ({ result: text(4000).optional() }) },
  into: 'hearingsHeld',
});

/* @__PURE__ */ documented(recordHearing, {
  says: 'What came of a hearing; a child’s counts only with the advocate.',
  example: {
    hearing: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63',
    outcome: 'heard',
    attended: 'there',
    heard: true,
    heldAt: '2026-04-01T02:00:00.000Z',
    occurredAt: '2026-04-01T05:00:00.000Z',
    lateReason: 'from-paper',
  },
});
