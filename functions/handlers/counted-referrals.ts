import { referralInEvent } from '@homeward/domain/case/referred-in/referral-in';
import { answerIn } from '@homeward/domain/report/parity/referral-answer';
import type { Store } from '@homeward/store/open-store';
import { referralAnswerWrite } from '@homeward/store/parity';
import { putAlone } from '@homeward/store/write';

/** How casework answered a partner's referral is compared by quarter (Standards 7.3(e)); the same event again changes nothing. */
export async function countReferralAnswer(store: Store, event: unknown): Promise<void> {
  const found = answerIn(referralInEvent.parse(event));
  if (found !== undefined) await putAlone(store, referralAnswerWrite(found.as, found.at, found.answer));
}
