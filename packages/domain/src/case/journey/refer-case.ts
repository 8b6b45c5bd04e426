import * as z from 'zod';
import { code } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { service } from '../clear.ts';

/** To another organisation, by her decision, told in advance, with her consent. A domestic referral counts when made. */
export const referCase = caseCommand({
  event: 'CaseReferred',
  said: () => ({
    to: code,
    services: z.array(service).min(1).max(18),
    decidedBy: z.enum(['herself', 'best-interest']),
    toldHer: z.boolean(),
  }),
  leaves: (file, { to, services }, { id, at }) => ({ referrals: [...file.referrals, { id, to, services, at }] }),
});
