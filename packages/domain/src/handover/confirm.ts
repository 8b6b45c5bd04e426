import * as z from 'zod';
import { type Act, type Decision, decided, timing } from '../command.ts';
import type { Names } from '../directory/name-in.ts';
import { namesThere } from '../directory/names.ts';
import { check, refusals } from '../law/refusal.ts';
import { custodyGoesForward } from '../rules/custody-goes-forward.ts';
import { handoverNeedsItsChecklist } from '../rules/handover-needs-its-checklist.ts';
import { handoverNeedsTwoOrganisations } from '../rules/handover-needs-two-organisations.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { minutesAreTheCurrentOnes } from '../rules/minutes-are-the-current-ones.ts';
import { sheetSaysWhatIsRequired } from '../rules/sheet-says-what-is-required.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import { blocking } from './checklist.ts';
import { lastMoved } from './custody.ts';
import type { HandoverEvent, HandoverState } from './handover.ts';
import { statusesFor } from './next-act.ts';
import { corridorOf } from './propose.ts';
import { requiredOf } from './sheet-facts.ts';
import { otherSide, type Side } from './side.ts';
import { sideOf, speaksFor } from './sides.ts';
import { stampOf } from './stamp.ts';
import { wanted } from './wanted.ts';

export const minutesHash = z.string().regex(/^[0-9a-f]{64}$/);

/** The hash of the minutes stands for `If-Match`: both sides confirm words, not a version number. */
export const confirmHandoverBody = z.lazy(() => z.strictObject({ minutes: minutesHash, ...timing.shape }));

/** The minutes that somebody read, by their hash, and the minutes as they are now. */
type Minutes = { readonly said: string; readonly current: string };

/** One side confirms the current minutes; the second one, of another organisation, hands over. `called`: the officer's own name. */
export function confirmHandover(
  state: HandoverState,
  said: z.infer<typeof confirmHandoverBody>,
  current: string,
  act: Act,
  called?: Names | undefined,
): Decision<HandoverEvent> {
  const side = sideOf(state, act.by);
  return confirm(state, { said: said.minutes, current }, act, { side, speaks: speaksFor(state, side, act.by), called });
}

/**
 * The receiving side confirms by its one-time link: for somebody without an account, which the confirmation says.
 * Whether the link opens is judged before.
 */
export function confirmByLink(state: HandoverState, minutes: Minutes, act: Act): Decision<HandoverEvent> {
  return confirm(state, minutes, act, { side: 'V', speaks: true, byLink: state.link?.id });
}

type Speaking = {
  readonly side: Side;
  readonly speaks: boolean;
  readonly byLink?: string | undefined;
  readonly called?: Names | undefined;
};

function confirm(
  state: HandoverState,
  { said: minutes, current }: Minutes,
  act: Act,
  { side, speaks, byLink, called }: Speaking,
): Decision<HandoverEvent> {
  const { id: by, organisation, desk, role: post } = act.by;
  const { [side]: own, [otherSide(side)]: other } = state.confirmations;
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, state.status, statusesFor(byLink === undefined ? 'confirmHandover' : 'confirmByLink')),
    wanted('returned.handed-over', state, act.by),
    check(handoverNeedsItsChecklist, blocking(state, 'confirm')),
    check(sheetSaysWhatIsRequired, requiredOf(corridorOf(state.country, state.direction)), state.sheetSays),
    check(handoverNeedsTwoOrganisations, { by, organisation }, other, own, speaks),
    check(minutesAreTheCurrentOnes, minutes, current),
    check(custodyGoesForward, lastMoved(state), act.occurredAt),
  );
  if (refused) return refused;
  // Whoever holds a link has no account, and no post that anybody here granted.
  const marked =
    byLink === undefined ? { post, ...(called === undefined ? {} : { called: namesThere(called) }) } : { byLink };
  const confirmation = { by, organisation, desk, minutes, at: act.occurredAt, ...marked };
  return decided({ type: 'HandoverConfirmed', side, confirmation, ...stampOf(state, act) });
}
