import type { ReferralInEvent } from './referral-in.ts';

/**
 * Who hears of an event of a referral to casework, and in which words. A referral that is told late still waits, so
 * casework hears of it.
 */
export function noticeOfReferral(event: ReferralInEvent) {
  switch (event.type) {
    case 'ReferralSent':
      return event.newer ? undefined : ({ to: 'casework', kind: 'referral-came' } as const);
    case 'ReferralReminded':
      return { to: 'casework', kind: event.stage === 0 ? 'referral-due' : 'referral-overdue' } as const;
    case 'ReferralAccepted':
    case 'ReferralDeclined':
      return { to: 'partner', kind: 'referral-answered' } as const;
    case 'ReferralTakenBack':
      return undefined;
  }
}
