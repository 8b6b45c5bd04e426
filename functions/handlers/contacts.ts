import type { Decision } from '@homeward/domain/command';
import { freshnessOf } from '@homeward/domain/directory/channel';
import type { ContactEvent, ContactState, Listed } from '@homeward/domain/directory/contact';
import { answerContactChange, proposeContactChange, verifyContact } from '@homeward/domain/directory/keep-contact';
import { channelsToVerify, verifiedLast } from '@homeward/domain/directory/verified-last';
import { contactFreshness } from '@homeward/domain/report/figures/contact-freshness';
import { code } from '@homeward/domain/text';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import type { AnyRequest, ReplyOf, Request } from '@homeward/runtime/request';
import { allContacts, contacts } from '@homeward/store/contacts';
import { load, type Versioned } from '@homeward/store/load';
import { perform } from '@homeward/store/perform';
import { usedKey } from '@homeward/store/used-key';
import { languages } from '@homeward/words/language';
import { sayFromFile } from '@homeward/words/say-from-file';
import { commandOf, type Rooms, receiptOf } from './desk.ts';

type Store = Pick<Rooms, 'store'>;
type Asking = Pick<AnyRequest, 'actor' | 'recordedAt'>;

/** Which channels a desk sees: Cambodia’s all of them, another country’s its own and what is public. */
function shownTo({ country }: Asking['actor'], listed: Listed) {
  const own = country === 'KH' || country === listed.country;
  return listed.channels.filter((one) => own || one.public);
}

/** A contact as a desk sees it: who verified a channel, and what waits, the office knows alone. */
function seenBy({ actor, recordedAt }: Asking, { version, state }: Versioned<ContactState>) {
  const atOffice = actor.desk === 'office';
  const { listed, proposal, ...rest } = state;
  const channels = (listed === undefined ? [] : shownTo(actor, listed)).map(({ verified, ...one }) => ({
    ...one,
    ...(verified === undefined ? {} : { verified: atOffice ? verified : { on: verified.on, how: verified.how } }),
    freshness: freshnessOf({ ...one, ...(verified === undefined ? {} : { verified }) }, recordedAt),
  }));
  return {
    ...rest,
    version,
    ...(listed === undefined ? {} : { listed: { ...listed, channels } }),
    ...(atOffice && proposal !== undefined ? { proposal } : {}),
  };
}

async function listContacts(
  { store }: Store,
  request: Request<'listContacts'>,
): Promise<Answer<ReplyOf<'listContacts'>>> {
  const { country, due } = request.query;
  const known = (await allContacts(store)).filter(({ state }) => mayKnow(request, state));
  const asked = known.filter(({ state }) => country === undefined || state.listed?.country === country);
  const waits = ({ state }: Versioned<ContactState>) => channelsToVerify(state, request.recordedAt).length > 0;
  const items = due === 'true' ? asked.filter(waits).toSorted(longestUnverifiedFirst) : asked;
  const shown = items.map((one) => seenBy(request, one));
  return { type: 'ok', body: { items: shown, freshness: freshnessShown(request, items) } };
}

/** How well the channels that a desk sees are kept up to date. */
function freshnessShown(request: Asking, contacts: readonly Versioned<ContactState>[]) {
  const channels = contacts.flatMap(({ state: { listed } }) =>
    listed === undefined ? [] : shownTo(request.actor, listed),
  );
  return contactFreshness(channels, request.recordedAt);
}

/** What was never listed is the office's alone. */
function mayKnow({ actor }: Asking, { listed }: ContactState): boolean {
  return listed !== undefined || actor.desk === 'office';
}

function longestUnverifiedFirst(one: Versioned<ContactState>, other: Versioned<ContactState>): number {
  return verifiedLast(one.state).localeCompare(verifiedLast(other.state));
}

async function viewContact({ store }: Store, request: Request<'viewContact'>): Promise<Answer<ReplyOf<'viewContact'>>> {
  const id = code.safeParse(request.params['contact']);
  const found = id.success ? await load(store, contacts, id.data) : undefined;
  if (found === undefined || !mayKnow(request, found.state)) return { type: 'absent' };
  const script = Object.fromEntries(languages.map((one) => [one, sayFromFile(one, 'notices', 'contact-call-script')]));
  const body = { ...seenBy(request, found), ...(request.actor.desk === 'office' ? { script } : {}) };
  return { type: 'ok', version: found.version, body };
}

async function onContact(
  { store }: Store,
  request: AnyRequest,
  id: string,
  decide: (state: ContactState) => Decision<ContactEvent>,
): Promise<Answer<Receipt>> {
  if (!code.safeParse(id).success) return { type: 'absent' };
  const outcome = await perform(store, commandOf(request), {
    of: contacts,
    ids: [id],
    decide: (state) => decide(state as ContactState),
    receipt: receiptOf(request, `contact#${id}`),
  });
  return answerOf(outcome);
}

async function propose({ store }: Store, request: Request<'proposeContactChange'>): Promise<Answer<Receipt>> {
  const command = commandOf(request);
  const outcome = await perform(store, command, {
    of: contacts,
    ids: [request.body.contact],
    makes: true,
    beside: [usedKey('directory', command)],
    decide: () => proposeContactChange(request.body, request.act, request.key),
    receipt: receiptOf(request, `contact#${request.body.contact}`),
  });
  return answerOf(outcome);
}

/** Reading the directory, at every desk that writes to somebody. */
export function contactReadings(rooms: Store) {
  return {
    listContacts: (request: Request<'listContacts'>) => listContacts(rooms, request),
    viewContact: (request: Request<'viewContact'>) => viewContact(rooms, request),
  };
}

/** What the office does with contacts: two people change one, one verifies. */
export function contactKeeping(rooms: Store) {
  return {
    proposeContactChange: (request: Request<'proposeContactChange'>) => propose(rooms, request),
    verifyContact: (request: Request<'verifyContact'>) =>
      onContact(rooms, request, request.params['contact'] ?? '', (state) =>
        verifyContact(state, request.body, request.act),
      ),
  };
}

/** The second person's answer to a change of a contact. */
export function approveContact(rooms: Store, request: Request<'approve'>): Promise<Answer<Receipt>> {
  return onContact(rooms, request, request.params['record'] ?? '', (state) =>
    answerContactChange(state, request.body, request.act),
  );
}
