import * as z from 'zod';
import { type Act, type Decision, decided } from '../command.ts';
import type { Reach } from '../directory/reach.ts';
import { check, refusals } from '../law/refusal.ts';
import { type Actor, type Country, elsewhere } from '../people/actor.ts';
import { eachSideWritesForItself } from '../rules/each-side-writes-for-itself.ts';
import { linkGoesToTheReceivingSide } from '../rules/link-goes-to-the-receiving-side.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import { oneTimeLinks } from '../settings/one-time-links.ts';
import { code } from '../text.ts';
import { hoursAfter } from '../time.ts';
import { minutesHash } from './confirm.ts';
import type { HandoverEvent, HandoverState } from './handover.ts';
import { countryOf } from './handover.ts';
import { statusesFor } from './next-act.ts';
import { sideOf } from './sides.ts';
import { stampOf } from './stamp.ts';

/** To whom: a contact of the directory that belongs to the receiving side. */
export const sendOneTimeLinkBody = z.strictObject({ contact: code });

/** 256 random bits, base64url: a link names nothing, and only the mail that carried it leads to it. */
const link = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
/** The code as somebody heard it spoken. */
const spoken = z.string().min(1).max(20);

export const openLinkBody = z.strictObject({ link, code: spoken });
export const confirmByLinkBody = z.strictObject({ link, code: spoken, minutes: minutesHash });
export const acknowledgeByLinkBody = z.strictObject({ link });

/** A contact as the directory has it at that moment; `blocked` when the person's case keeps it away from them. */
export type LinkContact = {
  readonly id: string;
  readonly organisation: string;
  readonly country: Country;
  readonly desk?: string | undefined;
  readonly purposes: readonly string[];
  readonly reach: Reach;
  readonly blocked: boolean;
};

/**
 * What only the act knows of the link: its id, the slow hash of the code, and the copy of the manifest, if the person
 * agreed to one.
 */
export type LinkMade = { readonly id: string; readonly codeHash: string; readonly disclosure?: string };

/** Whether this link of a handover still opens it: nobody has used it, it is in its time, and it is the newest. */
export function opensBy(
  { link, status, confirmations }: Pick<HandoverState, 'link' | 'status'> & { readonly confirmations: { V?: unknown } },
  id: string | undefined,
  at: string,
): boolean {
  if (link === undefined || link.id !== id || link.dead || link.used) return false;
  return (
    statusesFor('confirmByLink').includes(status) &&
    confirmations.V === undefined &&
    Date.parse(at) < Date.parse(link.until)
  );
}

/** Whether this very notice still waits to be acknowledged: a newly fixed day has a notice of its own. */
export function awaitsWordOn({ before, status }: Pick<HandoverState, 'before' | 'status'>, sentAt: string): boolean {
  return (
    statusesFor('acknowledgeByLink').includes(status) && before.sentAt === sentAt && before.acknowledgedAt === undefined
  );
}

/** Whoever holds a link and its code: no name, but the organisation whose address the link was sent to. */
export function holderOf({ country, link }: Pick<HandoverState, 'country' | 'link'>): Actor {
  const { id = '', organisation = '' } = link ?? {};
  // A mission of another country stands in Cambodia, or has no place here at all.
  const of = country === elsewhere ? 'KH' : country;
  return { id: `link:${id}`, role: 'border-police', organisation, country: of, desk: 'border' };
}

/**
 * A link for somebody of the receiving side who has no account here; its code is spoken by the escort. The one before
 * it dies.
 */
export function sendOneTimeLink(
  state: HandoverState,
  contact: LinkContact | undefined,
  { id: link, codeHash, disclosure }: LinkMade,
  act: Act,
): Decision<HandoverEvent> {
  const receiving = {
    country: countryOf(state, 'V'),
    mission: state.mission?.organisation,
    sender: act.by.organisation,
    confirmed: state.confirmations.V,
  };
  const refused = refusals(
    check(eachSideWritesForItself, sideOf(state, act.by), 'S'),
    check(staysInItsState, state.status, statusesFor('sendOneTimeLink')),
    check(linkGoesToTheReceivingSide, receiving, contact),
  );
  if (refused) return refused;
  // By then a contact that does not exist was refused.
  const { id: listed, organisation: to } = contact as LinkContact;
  return decided({
    type: 'LinkSent',
    link,
    contact: listed,
    to,
    until: hoursAfter(act.occurredAt, oneTimeLinks.opensFor.value),
    codeHash,
    ...(disclosure === undefined ? {} : { disclosure }),
    ...stampOf(state, act),
  });
}

/** A wrong code was said for a link that opens: the fifth one kills it. */
export function noteWrongCode(state: HandoverState, act: Act): Decision<HandoverEvent> {
  const { id: link = '', wrong = 0 } = state.link ?? {};
  return decided({ type: 'LinkTried', link, dead: wrong + 1 >= oneTimeLinks.wrongCodes.value, ...stampOf(state, act) });
}
