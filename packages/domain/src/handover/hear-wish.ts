import type { Act } from '../command.ts';
import { type HandoverEvent, type HandoverState, isEnded } from './handover.ts';
import type { SaidOfGoing } from './said-of-going.ts';
import { stampOf } from './stamp.ts';
import { mayBeStopped, withdrawHandover } from './withdraw.ts';

const nothing: SaidOfGoing['shown'] = { riskWeighed: false, wayTold: false };

/**
 * The handover hears what the person’s file says of their going, in the transaction that writes it there. A no ends what has not taken
 * place, and the other side learns no more than that it ended; of whoever was handed over by then it says that no yes stands any more,
 * so that their arrival is kept with what it breaks. A danger that is found anew holds up what is next.
 */
export function hearWish(state: HandoverState, said: SaidOfGoing, act: Act): HandoverEvent | undefined {
  const { wish, shown } = said;
  if (state.direction !== 'outbound' || isEnded(state)) return undefined;
  // News, whenever it was said: what fell due before is not waived by it.
  const { lateReason: _, ...now } = act;
  if (wish === 'no' && mayBeStopped(state)) {
    const decision = withdrawHandover(state, act);
    return decision.type === 'refused' ? undefined : decision.event;
  }
  const told = wish === 'no' ? 'open' : wish;
  if (told === (state.wish ?? 'open') && isSameShown(shown, state.shown)) return undefined;
  return { type: 'WishHeard', wish: told, shown, ...stampOf(state, now) };
}

function isSameShown(one: SaidOfGoing['shown'], other = nothing): boolean {
  return one.riskWeighed === other.riskWeighed && one.wayTold === other.wayTold;
}
