import * as z from 'zod';
import { check } from '../../law/refusal.ts';
import { helpersWorkUnderAMemorandum } from '../../rules/helpers-work-under-a-memorandum.ts';
import { postponedProgrammeTakesNobodyNew } from '../../rules/postponed-programme-takes-nobody-new.ts';
import { code, text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { service } from '../clear.ts';
import { documented } from '../documented.ts';
import { entryOf } from '../entry-of.ts';
import { receiverKind } from './receiver-kind.ts';
import { expectedResult } from './track.ts';

/**
 * To another organisation: the person decides, told in advance, and consents; the expected result is said beforehand. A
 * domestic referral counts when made.
 */
export const referCase = caseCommand({
  event: 'CaseReferred',
  as: 'permit',
  effects: { 'referred.to': asSaid },
  path: 'referrals',
  group: 'referral',
  said: () => ({
    to: code,
    /** What the receiver is: the person consents to a kind of receiver. */
    kind: receiverKind,
    services: z.array(service).min(1).max(18),
    /** The decision on the referral that it rests on. */
    decision: entryOf('decisions'),
    expects: z.array(expectedResult).min(1).max(12),
  }),
  words: { section: 'needs', shape: () => ({ expected: text(1000).optional() }) },
  checks: ({ memorandum }) => [
    check(helpersWorkUnderAMemorandum, memorandum),
    check(postponedProgrammeTakesNobodyNew, memorandum),
  ],
  writes: 'referrals',
  leaves: ({ referrals }, said, { id: name, at }) => ({ referrals: [...referrals, { id: name, at, ...said }] }),
});

/* @__PURE__ */ documented(referCase, {
  says: 'To a partner organisation, by the person’s decision and with their consent.',
  example: {
    to: 'demo-ngo',
    kind: 'ngo',
    services: ['vocational-training'],
    expects: ['with-a-skill'],
    decision: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63',
  },
  walked: { after: 'reviewBreakGlass' },
});
