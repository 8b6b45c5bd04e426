import type { Act } from '@homeward/domain/command';
import { noteNotice } from '@homeward/domain/handover/before-the-journey';
import { confirmByLink } from '@homeward/domain/handover/confirm';
import type { HandoverState } from '@homeward/domain/handover/handover';
import { awaitsWordOn, holderOf, noteWrongCode, opensBy } from '@homeward/domain/handover/one-time-link';
import type { Actor } from '@homeward/domain/people/actor';
import { mayReadCopy } from '@homeward/domain/people/relations';
import { dayOf } from '@homeward/domain/time';
import { type Answer, answerOf, found, type Receipt } from '@homeward/runtime/answer';
import type { AnyRequest, ReplyOf, Request } from '@homeward/runtime/request';
import { copyAt } from '@homeward/store/copies';
import { handovers } from '@homeward/store/handovers';
import { keyRow } from '@homeward/store/key-rows';
import { type LinkRow, linkOf } from '@homeward/store/links';
import { load, type Versioned } from '@homeward/store/load';
import { perform } from '@homeward/store/perform';
import type { ReceiptDraft } from '@homeward/store/receipt';
import { isCode } from '@homeward/vault/entry-code';
import { uuidv7 } from 'uuidv7';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { openSealed } from './disclosures.ts';
import { calledIn, minutesShown } from './link-minutes.ts';
import { minutesHash } from './on-handover.ts';
import { reading } from './readings.ts';

type Said = { readonly link: string; readonly code: string };
type Minutes = Extract<LinkRow, { for: 'minutes' }>;
type Held = { readonly row: Minutes; readonly seen: Versioned<HandoverState>; readonly holder: Actor };

const here = { desk: 'border', country: 'KH' } as const;

/** A request as it comes from whoever holds the link. */
function by<R extends AnyRequest>(request: R, actor: Actor): R {
  return { ...request, actor, act: { ...request.act, by: actor } };
}

/** Receipts stand in the chains of this desk, whatever country the holder speaks for. */
function asTheDesk(request: AnyRequest): AnyRequest {
  return { ...request, actor: { ...request.actor, country: here.country } };
}

function receiptBy(request: AnyRequest, thing: string, rests: Rests = {}) {
  return receiptOf(asTheDesk(request), thing, undefined, rests);
}

type Rests = Pick<ReceiptDraft, 'restsOn' | 'exception'>;
type Doing = {
  readonly decide: (state: HandoverState, act: Act) => ReturnType<typeof noteWrongCode>;
  readonly rests?: Rests;
};

/** Moves the handover for whoever holds the link, as long as it opens. */
function act(rooms: Rooms, request: AnyRequest, { handover, link }: Minutes, { decide, rests }: Doing) {
  return perform(rooms.store, commandOf(request as Request), {
    of: handovers,
    ids: [handover],
    mayKnow: (state) => opensBy(state, link, request.recordedAt),
    decide: (state) => decide(state as HandoverState, request.act),
    receipt: receiptBy(request, `handover#${handover.handover}`, rests),
  });
}

/** One wrong code more, under a key of its own: whoever guesses with one key again and again is counted each time. */
async function wrong(rooms: Rooms, request: AnyRequest, row: Minutes): Promise<void> {
  await act(rooms, { ...request, key: uuidv7(), ifMatch: undefined }, row, {
    decide: noteWrongCode,
    rests: { exception: 'wrong-code' },
  });
}

/** What a link and the code that was spoken hold; `undefined` alike for a link that is not there and a code that is not its own. */
async function heldBy(
  rooms: Rooms,
  request: AnyRequest,
  { link, code }: Said,
  mustOpen = false,
): Promise<Held | undefined> {
  const row = await linkOf(rooms.store, link);
  const seen = row && (await load(rooms.store, handovers, row.handover));
  if (row?.for !== 'minutes' || seen?.state.link?.id !== row.link) return undefined;
  // A code is judged for a link that opens; a word that was said before is still answered when it comes again.
  if (mustOpen && !opensBy(seen.state, row.link, request.recordedAt)) return undefined;
  const holder = holderOf(seen.state);
  if (await isCode(code, row.link, row.codeHash)) return { row, seen, holder };
  await wrong(rooms, by(request, holder), row);
  return undefined;
}

/** The copy of the manifest, while it is alive, on one of its days, and its key is there. */
async function manifestOf({ store }: Rooms, { link }: HandoverState, holder: Actor, at: string) {
  const id = link?.disclosure;
  if (id === undefined) return undefined;
  const [row, copy] = await Promise.all([
    keyRow(store, { ...here, thing: `disclosure#${id}` }),
    copyAt(store, here, id),
  ]);
  return row !== undefined && mayReadCopy(holder, copy?.line, dayOf(at)) && copy !== undefined
    ? { id, sections: copy.sections }
    : undefined;
}

/** The receipt first, which names the manifest only where it opens; then the minutes, and who the person is. */
async function open(rooms: Rooms, request: Request<'openLink'>): Promise<Answer<ReplyOf<'openLink'>>> {
  const held = await heldBy(rooms, request as AnyRequest, request.body, true);
  if (held === undefined) return { type: 'absent' };
  const { holder, seen } = held;
  const manifest = await manifestOf(rooms, seen.state, holder, request.recordedAt);
  const thing = manifest === undefined ? `handover#${seen.state.id}` : `disclosure#${manifest.id}`;
  const rests = manifest === undefined ? {} : { restsOn: manifest.id };
  const asked = asTheDesk(by(request as AnyRequest, holder));
  return reading(rooms, asked, { seen: seen.state, thing, ...rests }, async (state) => {
    const opened = manifest && (await openSealed(rooms, here, manifest.id, manifest.sections));
    const person = opened !== undefined && 'manifest' in opened ? { person: opened['manifest'] } : {};
    const called = await calledIn(rooms, state);
    return found(minutesShown(state, { holder, at: request.recordedAt, person, called }));
  });
}

async function confirm(rooms: Rooms, request: Request<'confirmByLink'>): Promise<Answer<Receipt>> {
  const held = await heldBy(rooms, request as AnyRequest, request.body);
  if (held === undefined) return { type: 'absent' };
  let current = {};
  const { minutes } = request.body;
  const outcome = await act(rooms, by(request as AnyRequest, held.holder), held.row, {
    rests: { restsOn: `minutes:${minutes}` },
    decide: (state, done) => {
      const hash = minutesHash(state);
      current = { minutes: hash };
      return confirmByLink(state, { said: minutes, current: hash }, done);
    },
  });
  const changed = outcome.type === 'refused' && outcome.breaches.includes('minutes-changed');
  return answerOf(changed ? { ...outcome, current } : outcome);
}

/** The office that a notice was mailed to has it: once, and of this notice alone. */
async function acknowledge(rooms: Rooms, request: Request<'acknowledgeByLink'>): Promise<Answer<Receipt>> {
  const row = await linkOf(rooms.store, request.body.link);
  if (row?.for !== 'notice') return { type: 'absent' };
  const { organisation, country, handover, sentAt } = row;
  const asked = by(request as AnyRequest, {
    id: `link:${organisation}`,
    role: 'border-police',
    organisation,
    country,
    desk: 'border',
  });
  const outcome = await perform(rooms.store, commandOf(asked as Request), {
    of: handovers,
    ids: [handover],
    mayKnow: (state) => awaitsWordOn(state, sentAt),
    decide: (state) => noteNotice(state as HandoverState, 'NoticeAcknowledged', asked.act),
    receipt: receiptBy(asked, `handover#${handover.handover}`),
  });
  return answerOf(outcome);
}

/** What a one-time link does without an account. */
export function linkHandlers(rooms: Rooms) {
  return {
    openLink: (request: Request<'openLink'>) => open(rooms, request),
    confirmByLink: (request: Request<'confirmByLink'>) => confirm(rooms, request),
    acknowledgeByLink: (request: Request<'acknowledgeByLink'>) => acknowledge(rooms, request),
  };
}
