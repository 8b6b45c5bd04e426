import { referralInEvent } from '@homeward/domain/case/referred-in/referral-in';
import { answerIn } from '@homeward/domain/report/parity/referral-answer';
import type { Store } from '@homeward/store/open-store';
import { putReferralAnswer } from '@homeward/store/parity';

/** How casework answered a partner's referral is compared by quarter (Standards 7.3(e)); the same event again changes nothing. */
export async function countReferralAnswer(store: Store, event: unknown, recordedAt: string): Promise<void> {
  const found = answerIn(referralInEvent.parse(event));
  if (found !== undefined) await putReferralAnswer(store, { name: found.as, at: found.at, recordedAt }, found.answer);
}
