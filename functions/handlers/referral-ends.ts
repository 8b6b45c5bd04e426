import type { CaseState } from '@homeward/domain/case/case';
import { blockedContacts } from '@homeward/domain/case/disclosures/block-contact';
import { referralsWithdrawn } from '@homeward/domain/case/referral/withdrawn';
import { referralNoticeWrite } from '@homeward/store/referral-notices';
import type { Write } from '@homeward/store/write';

/** Whom the person was referred to is told that the referral ended, where the person’s word ended it (Standards 6.3(b)). */
export function referralEndWrites(before: CaseState, after: CaseState, at: string): readonly Write[] {
  return referralsWithdrawn(before, after).map(({ id: referral, to: organisation }) =>
    referralNoticeWrite({ referral, organisation, at, notTo: blockedContacts(after) }),
  );
}
