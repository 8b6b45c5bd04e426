import type { journeyHome } from '../case/movement/track.ts';
import type { ReturnWish } from '../handover/return-wish.ts';
import { effect, type Told } from './effect.ts';

/** The person goes home to another country or comes home from one. */
export const returned = effect({
  name: 'returned',
  says: 'The person goes home to another country or comes home from one.',
  fields: ['journeysHome', 'handover'],
});

/** What the person's file says of their going; absent where the file is on the other side, or nobody went. */
type Wished = { readonly wish?: ReturnWish | undefined };

export type Returned = {
  readonly 'returned.journey': Told<typeof journeyHome> &
    Wished & {
      /** Whether the way leads to the person’s own country, as far as the act itself says so. */
      readonly home?: boolean | undefined;
    };
  readonly 'returned.proposed': Wished;
  readonly 'returned.planned': Wished;
  readonly 'returned.leaves': Wished;
  readonly 'returned.handed-over': Wished;
  readonly 'returned.arrives': Wished;
};
