import type { Act } from '../command.ts';
import type { HandoverEvent, HandoverState } from './handover.ts';
import type { ReturnWish } from './return-wish.ts';
import { stampOf } from './stamp.ts';
import { mayBeStopped, withdrawHandover } from './withdraw.ts';

/**
 * The handover hears what the person's file says of their going, in the transaction that writes it there. A no ends what has not taken
 * place, and the other side learns no more than that it ended.
 */
export function hearWish(state: HandoverState, wish: ReturnWish, act: Act): HandoverEvent | undefined {
  if (state.direction !== 'outbound' || !mayBeStopped(state)) return undefined;
  // News, whenever it was said: what fell due before is not waived by it.
  const { lateReason: _, ...now } = act;
  if (wish !== 'no')
    return wish === (state.wish ?? 'open') ? undefined : { type: 'WishHeard', wish, ...stampOf(state, now) };
  const decision = withdrawHandover(state, act);
  return decision.type === 'refused' ? undefined : decision.event;
}
