import * as z from 'zod';
import { code, id } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { service } from '../clear.ts';
import { receiverKind } from './receiver-kind.ts';

/** To another organisation, by her decision, told in advance, with her consent. A domestic referral counts when made. */
export const referCase = caseCommand({
  event: 'CaseReferred',
  said: () => ({
    to: code,
    /** What the receiver is: her consent is to a kind of receiver. */
    kind: receiverKind,
    services: z.array(service).min(1).max(18),
    /** The decision on the referral that it rests on. */
    decision: id,
  }),
  leaves: ({ referrals }, said, { id: name, at }) => ({ referrals: [...referrals, { id: name, at, ...said }] }),
});
