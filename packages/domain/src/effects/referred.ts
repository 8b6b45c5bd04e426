import type * as z from 'zod';
import type { Service } from '../case/clear.ts';
import type { receiverKind } from '../case/referral/receiver-kind.ts';
import type { referralAnswer } from '../case/referral/track.ts';
import { effect, type Told } from './effect.ts';

/** Who gets the person’s case, for what, and on which decision of theirs it rests. */
type Referral = {
  readonly to: string;
  readonly kind: z.infer<typeof receiverKind>;
  readonly decision: string;
  readonly services: readonly Service[];
};

/** The person is passed on to another organisation for a service. */
export const referred = effect({
  name: 'referred',
  says: 'The person is passed on to another organisation for a service.',
  fields: ['referrals', 'referralAnswers'],
});

export type Referred = {
  readonly 'referred.to': Referral;
  /** By a partner, to casework: whether the person agreed. */
  readonly 'referred.in': { readonly agreed: boolean };
  /** From the truck: where the person goes on to (item D8). */
  readonly 'referred.onward': { readonly onward: string };
  readonly 'referred.answered': Told<typeof referralAnswer>;
};
