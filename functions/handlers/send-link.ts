import type { CaseState } from '@homeward/domain/case/case';
import { wordsThatCarryNow } from '@homeward/domain/case/consents/small-child';
import { blockedContacts } from '@homeward/domain/case/disclosures/block-contact';
import { endingBy, lineOfSheet, linkCopies, type Sheet } from '@homeward/domain/case/disclosures/sheet';
import { sheetFor } from '@homeward/domain/case/disclosures/sheet-for';
import { handoverSheet } from '@homeward/domain/case/sections';
import { reachOf } from '@homeward/domain/directory/reach';
import type { HandoverState } from '@homeward/domain/handover/handover';
import { markSheetGiven } from '@homeward/domain/handover/mark-return';
import { type LinkContact, sendOneTimeLink } from '@homeward/domain/handover/one-time-link';
import { mayKnowCase, mayKnowHandover } from '@homeward/domain/people/relations';
import { oneTimeLinks } from '@homeward/domain/settings/one-time-links';
import { dayOf, hoursAfter } from '@homeward/domain/time';
import { type Answer, answerOf } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { beside } from '@homeward/store/beside';
import { cases } from '@homeward/store/cases';
import { contactById } from '@homeward/store/contacts';
import { caseOfHandover } from '@homeward/store/lists';
import type { Json } from '@homeward/vault/canonical-json';
import { codeHash } from '@homeward/vault/entry-code';
import { uuidv7 } from 'uuidv7';
import { closed } from './closed-copy.ts';
import type { Rooms } from './desk.ts';
import { copyFor, openAt } from './disclosures.ts';
import { codeFor } from './entry-codes.ts';
import { findHandover } from './handover-places.ts';
import { manifestIn } from './mission-elsewhere.ts';
import { type Also, handoverOf, onHandover } from './on-handover.ts';

type Send = Request<'sendOneTimeLink'>;

async function contactFor(rooms: Rooms, { body, act }: Send, file: CaseState): Promise<LinkContact | undefined> {
  const contact = await contactById(rooms.store, body.contact);
  if (contact === undefined) return undefined;
  const { id, organisation, country, desk, purposes } = contact;
  return {
    id,
    organisation,
    country,
    desk,
    purposes,
    reach: reachOf(contact, act.occurredAt),
    blocked: blockedContacts(file).includes(id),
  };
}

/** What a manifest shows of the person, taken from the sheet that casework wrote: the name and the number of the document. */
async function manifestOf(rooms: Rooms, { disclosures, ...way }: HandoverState): Promise<Json | undefined> {
  const opened = await openAt(rooms, { desk: 'casework', country: 'KH' }, disclosures['casework'] ?? '');
  const { sheet: said } = (opened?.['sheet'] ?? {}) as { readonly sheet?: unknown };
  const read = handoverSheet.safeParse(said);
  if (!read.success) return undefined;
  return manifestIn(way, read.data);
}

/** The consent to tell the receiving authority who the person is, if they gave one: a manifest of its own rests on it. */
function sheetOf(file: CaseState, state: HandoverState, organisation: string, at: string): Sheet | undefined {
  const wanted = { id: uuidv7(), country: state.country, sections: ['identity' as const], byLink: organisation };
  const found = sheetFor(wordsThatCarryNow(file, at), ['receiving-authority'], wanted, at);
  // The manifest is over with the day on which its link is.
  return found && endingBy(found, dayOf(hoursAfter(at, oneTimeLinks.opensFor.value)));
}

type Given = { readonly disclosure?: string; readonly also: Also };

function standing(file: CaseState, { id }: HandoverState): Given {
  const [manifest] = linkCopies(file, id);
  return { ...(manifest === undefined ? {} : { disclosure: manifest.id }), also: { writes: [] } };
}

/**
 * The copy of the manifest for the border desk, with the mark in the file that it was given; nothing where the person
 * did not agree.
 */
async function manifestFor(
  rooms: Rooms,
  { act }: Send,
  file: CaseState,
  state: HandoverState,
  organisation: string,
): Promise<Given> {
  // A mission without a desk has had its manifest since the proposal: the whole handover rests on it.
  const { mission } = state;
  if (mission !== undefined) return standing(file, state);
  const sheet = sheetOf(file, state, organisation, act.occurredAt);
  const manifest = sheet && (await manifestOf(rooms, state));
  if (sheet === undefined || manifest === undefined) return { also: { writes: [] } };
  const line = lineOfSheet(sheet, { handover: state.id, at: act.occurredAt });
  const { id, writes } = await copyFor(rooms, { desk: 'border', country: 'KH' }, { manifest }, line);
  const before = linkCopies(file, state.id).map((one) => ({ ...one, status: 'superseded' as const }));
  const mark = beside(cases, file.id, (now) => markSheetGiven(now, { handover: state.id, sheet }, act));
  const rests = state.disclosures['casework'];
  const restsOn = rests === undefined ? {} : { restsOn: rests };
  return { disclosure: id, also: { writes: [...writes, ...before.flatMap(closed)], beside: [mark], ...restsOn } };
}

/**
 * A link for the receiving side. Its code is answered and kept nowhere; the link itself is made where it is mailed, so nobody of the
 * sending side ever holds both.
 */
export async function sendLink(rooms: Rooms, request: Send): Promise<Answer<ReplyOf<'sendOneTimeLink'>>> {
  const id = handoverOf(request);
  const [file, found] = await Promise.all([caseOfHandover(rooms.store, id), findHandover(rooms, id)]);
  if (file === undefined || found === undefined || !mayKnowHandover(request.actor, found.state))
    return { type: 'absent' };
  if (!mayKnowCase(request.actor, file.state)) return { type: 'absent' };
  const contact = await contactFor(rooms, request, file.state);
  const code = () => codeFor(rooms, file.state.id, `link ${request.key}`);
  // Where there is nobody to send it to it is refused, and nothing is opened for it.
  const hash = contact === undefined ? '' : await codeHash(await code(), request.key);
  const { disclosure, also } =
    contact === undefined
      ? { also: { writes: [] } }
      : await manifestFor(rooms, request, file.state, found.state, contact.organisation);
  const made = { id: request.key, codeHash: hash, ...(disclosure === undefined ? {} : { disclosure }) };
  const outcome = await onHandover(rooms, request, (state) => sendOneTimeLink(state, contact, made, request.act), also);
  if (outcome.type !== 'done' || outcome.event.type !== 'LinkSent') return answerOf(outcome) as never;
  const [{ until }, spoken] = [outcome.event, await code()];
  return answerOf(outcome, () => ({ code: spoken, until }));
}
