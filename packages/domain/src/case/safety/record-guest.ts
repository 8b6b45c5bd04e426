import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { guest } from './track.ts';

/** One entry of the register of guests: how the guest was checked, that the rules were told, let in or turned away (Standards 6.1(f)). */
export const recordGuest = caseCommand({
  event: 'GuestRecorded',
  as: 'record',
  effects: { 'met.guest': asSaid },
  path: 'guests',
  group: 'safety',
  said: guest,
  words: { section: 'whereabouts', shape: () => ({ who: text(300), purpose: text(500).optional() }) },
  into: 'guests',
});

/* @__PURE__ */ documented(recordGuest, {
  says: 'A guest, checked and told the rules before the visit began, or turned away.',
  example: {
    relation: 'friend',
    check: 'clear',
    toldPoliciesAt: '2026-03-02T02:00:00.000Z',
    beganAt: '2026-03-02T02:10:00.000Z',
    against: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63',
    otherThan: ['0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63'],
    shownBy: 'id-document',
    lateReason: 'from-paper',
    words: { who: 'Invented Friend' },
  },
});
