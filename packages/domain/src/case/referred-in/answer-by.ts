import { cambodia } from '../../settings/cambodia.ts';
import { dayOf, daysAfter } from '../../time.ts';

/** The day by which casework answers a referral (Standards 7.3(c)): it counts through its end in Cambodia. */
export function answerBy({ at }: { readonly at: string }): string {
  return daysAfter(dayOf(at), cambodia.referralAnswer.value);
}
