import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { isTheirOwn } from './prepared.ts';
import { decisionTaken } from './track.ts';

/** A decision about the person's life, and who took it (Standards 6.10). */
export const recordDecision = caseCommand({
  event: 'DecisionTaken',
  as: 'record',
  effects: {
    'decided.matter': asSaid,
    'decided-for': ({ said }) => (isTheirOwn(said) ? undefined : said),
  },
  path: 'decisions',
  group: 'decisions',
  said: decisionTaken,
  words: { section: 'needs', shape: () => ({ wish: text(2000).optional(), weighed: text(2000).optional() }) },
  into: 'decisions',
});

/* @__PURE__ */ documented(recordDecision, {
  says: 'A decision about the person’s life: their own, after time to reflect.',
  example: {
    about: 'referral',
    decidedBy: 'herself',
    answer: 'do-it',
    preparation: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63',
    occurredAt: '2026-02-24T03:00:00.000Z',
    lateReason: 'from-paper',
  },
});
