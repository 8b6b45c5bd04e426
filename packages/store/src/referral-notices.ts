import type { Put } from './write.ts';

type Ended = {
  readonly referral: string;
  readonly organisation: string;
  readonly at: string;
  readonly notTo: readonly string[];
};

/**
 * That a referral was withdrawn, for the stream: which organisation is told, and which contacts of it are not. Nothing
 * of the person, and nothing that leads to the case.
 */
export function referralNoticeWrite({ referral, organisation, at, notTo }: Ended): Put {
  return {
    table: 'exchange',
    item: {
      pk: `KH#partner#referral#${referral}`,
      sk: 'event#withdrawn',
      v: 1,
      desk: 'casework',
      status: 'withdrawn',
      recordedAt: at,
      event: { type: 'ReferralWithdrawn', organisation, notTo: [...notTo] },
    },
  };
}
