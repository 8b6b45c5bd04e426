import type { vouching } from '../case/breaches/track.ts';
import type { agreement } from '../case/closing/track.ts';
import type { review } from '../case/glass/track.ts';
import type { approval } from '../case/identification/track.ts';
import type { Agreed } from './agreed.ts';
import { effect, type Told } from './effect.ts';

/** Somebody answers what one may not do alone. */
export const approved = effect({
  name: 'approved',
  says: 'Somebody answers what one may not do alone.',
  fields: ['approvals', 'closingAgreements', 'glassReviews', 'breachAnswers', 'vouched'],
});

/** Who wrote down what is answered for; absent where nothing of that name waits. */
type OfABreach = { readonly of?: string | undefined };

export type Approved = {
  readonly 'approved.proposal': Told<typeof approval>;
  readonly 'approved.release': Agreed;
  readonly 'approved.closing': Told<typeof agreement>;
  readonly 'approved.glass': Told<typeof review>;
  readonly 'approved.breach': OfABreach;
  readonly 'approved.late-entry': Told<typeof vouching>;
};
