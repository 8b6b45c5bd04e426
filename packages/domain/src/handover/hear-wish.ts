import type { Act } from '../command.ts';
import { type HandoverEvent, type HandoverState, isEnded } from './handover.ts';
import type { ReturnWish } from './return-wish.ts';
import { stampOf } from './stamp.ts';
import { mayBeStopped, withdrawHandover } from './withdraw.ts';

/**
 * The handover hears what the person's file says of their going, in the transaction that writes it there. A no ends what has not taken
 * place, and the other side learns no more than that it ended; of whoever was handed over by then it says that no yes stands any more,
 * so that their arrival is kept with what it breaks.
 */
export function hearWish(state: HandoverState, wish: ReturnWish, act: Act): HandoverEvent | undefined {
  if (state.direction !== 'outbound' || isEnded(state)) return undefined;
  // News, whenever it was said: what fell due before is not waived by it.
  const { lateReason: _, ...now } = act;
  const told = wish === 'no' ? 'open' : wish;
  if (wish !== 'no' || !mayBeStopped(state))
    return told === (state.wish ?? 'open') ? undefined : { type: 'WishHeard', wish: told, ...stampOf(state, now) };
  const decision = withdrawHandover(state, act);
  return decision.type === 'refused' ? undefined : decision.event;
}
