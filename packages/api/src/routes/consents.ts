import { giveConsentBody, withdrawConsentBody } from '@homeward/domain/consent/consent';
import { onArrival } from '../replies/on-arrival.ts';
import { border } from './audiences.ts';
import { command } from './kinds.ts';

/** What the person agrees to, at the border and in the file. */
export const consentsRoutes = {
  giveConsent: {
    ...command({
      path: '/consents',
      desks: ['transit', 'casework'],
      roles: [...border, 'case-worker'],
      body: giveConsentBody,
    }),
    reply: onArrival,
  },
  withdrawConsent: {
    ...command({
      path: '/consent-withdrawals',
      desks: ['transit', 'casework'],
      roles: [...border, 'case-worker'],
      body: withdrawConsentBody,
    }),
    reply: onArrival,
  },
} as const;
