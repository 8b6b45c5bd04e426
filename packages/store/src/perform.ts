import { type Refused, together } from '@homeward/domain/law/refusal';
import { type Command, eventKey } from './command.ts';
import { commit } from './commit.ts';
import { getAll, type Item, readEvent, readState, type StoredEvent, type Versioned } from './load.ts';
import type { Store } from './open-store.ts';
import { pause } from './pause.ts';
import type { Plan } from './plan.ts';
import { chainHead, emptyChain, type ReceiptDraft } from './receipt.ts';
import { chainOf } from './receipt-chain.ts';

/** What comes of a command. `absent` says the same for not there and not yours. */
export type Outcome<Event> =
  | {
      readonly type: 'done';
      readonly id: string;
      readonly version: number;
      readonly status: string;
      readonly event: Event;
      readonly repeated: boolean;
    }
  | { readonly type: 'stale'; readonly version: number }
  | { readonly type: 'absent' }
  | { readonly type: 'key-reused' }
  | { readonly type: 'already-there' }
  | { readonly type: 'busy' }
  | Refused;

const attempts = 8;

/**
 * Load, decide, commit: all or nothing, in one TransactWriteItems. Repeated with a pause when another writer came between, at most
 * eight times, then `busy`. The event item is also the record of the command's key, so a lost reply can never do a thing twice.
 */
export async function perform<Id, State, Event>(
  store: Store,
  command: Command,
  plan: Plan<Id, State, Event>,
): Promise<Outcome<Event>> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    // A creation that touches no other record is written without reading first; it reads once something stood there.
    const blind = plan.creates === true && (plan.beside ?? []).length === 0 && attempt === 1;
    const outcome = await once(store, command, plan, blind);
    if (outcome !== 'again')
      return outcome.type === 'done' ? outcome : ((await saidBefore(store, command, plan)) ?? outcome);
    if (!blind) await pause(attempt);
  }
  return { type: 'busy' };
}

async function once<Id, State, Event>(
  store: Store,
  command: Command,
  plan: Plan<Id, State, Event>,
  blind: boolean,
): Promise<Outcome<Event> | 'again'> {
  const [seen, head] = blind
    ? [nothing(plan), emptyChain]
    : await Promise.all([look(store, command, plan), headOf(store, plan.receipt)]);
  const early = answerBeforeDeciding(command, plan, seen);
  if (early) return early;
  // Before any rule speaks: a further record that the caller may not know of is absent, and a key that was used for
  // something else is named so.
  const others = moveBeside(command, plan, seen);
  if ('type' in others && others.type !== 'refused') return others;
  // What is made begins with nothing, also under an id that is somebody else's: what would be refused under a fresh one is refused
  // alike, so that nobody can ask for nothing whether a record is there.
  const decision = await plan.decide(plan.creates === true ? undefined : seen.main?.state);
  if (decision.type === 'refused') return decision;
  if ('type' in others) return others;
  if (await isTaken(plan, seen.main, head.n)) return { type: 'already-there' };
  const also = plan.alsoIn?.(decision.event) ?? [];
  const receipts = [plan.receipt, ...also];
  const heads = [head, ...(await Promise.all(also.map((one) => headOf(store, one))))];
  const written = await commit(store, command, plan, seen.id, { decision, main: seen.main, others, receipts, heads });
  if (written === 'conflict') return 'again';
  return { type: 'done', ...written, event: decision.event, repeated: false };
}

/** Whether a record to be made is there, or was and has been erased: one with receipts was. A command that comes again does not make it anew. */
async function isTaken<Id, State, Event>(
  { creates, makes, wasErased }: Plan<Id, State, Event>,
  main: Versioned<State> | undefined,
  receipts: number,
): Promise<boolean> {
  if (creates === true && main !== undefined) return true;
  const made = creates === true || (makes === true && main === undefined);
  return made && receipts > 0 && (await wasErased?.()) === true;
}

function headOf(store: Store, receipt: ReceiptDraft) {
  return chainHead(store, chainOf(receipt));
}

type Seen<Id, State, Event> = {
  readonly id: Id;
  readonly main: Versioned<State> | undefined;
  readonly earlier: StoredEvent<Event> | undefined;
  readonly beside: readonly (Item | undefined)[];
};
function nothing<Id, State, Event>(plan: Plan<Id, State, Event>): Seen<Id, State, Event> {
  return { id: plan.ids[0], main: undefined, earlier: undefined, beside: [] };
}

async function look<Id, State, Event>(
  store: Store,
  command: Command,
  plan: Plan<Id, State, Event>,
): Promise<Seen<Id, State, Event>> {
  const { of, ids } = plan;
  const places = ids.flatMap((id) => [
    { table: of.table, key: of.stateKey(id) },
    { table: of.table, key: { pk: of.eventPk(id), sk: eventKey(command) } },
  ]);
  const others = (plan.beside ?? []).map(({ at: place }) => place);
  const items = await getAll(store, [...places, ...others]);
  const at = Math.max(
    0,
    ids.findIndex((_, index) => items[2 * index] !== undefined || items[2 * index + 1] !== undefined),
  );
  return {
    id: ids[at] ?? ids[0],
    main: readState(of, items[2 * at]),
    earlier: readEvent(of, items[2 * at + 1]),
    beside: items.slice(places.length),
  };
}

// One call reads its items one by one, so a repeated command may see what its own first sending has just changed and not yet the
// event beside it. By then that event can be read: before anything but `done` is answered, it is looked for once more.
async function saidBefore<Id, State, Event>(
  store: Store,
  command: Command,
  plan: Plan<Id, State, Event>,
): Promise<Outcome<Event> | undefined> {
  const { of, ids } = plan;
  const sk = eventKey(command);
  const items = await getAll(
    store,
    ids.map((id) => ({ table: of.table, key: { pk: of.eventPk(id), sk } })),
  );
  const at = items.findIndex((item) => item !== undefined);
  const [id, earlier] = [ids[at], readEvent(of, items[at])];
  return id === undefined || earlier === undefined ? undefined : repeatOf(command, plan, id, earlier);
}

// The order of the HTTP contract: the same command again, whether the caller may know of it, If-Match, then the rules.
function answerBeforeDeciding<Id, State, Event>(
  command: Command,
  plan: Plan<Id, State, Event>,
  seen: Seen<Id, State, Event>,
): Outcome<Event> | undefined {
  const { main, earlier } = seen;
  if (earlier !== undefined) return repeatOf(command, plan, seen.id, earlier);
  if (plan.creates === true || (main === undefined && plan.makes === true)) return undefined;
  if (main === undefined || plan.mayKnow?.(main.state) === false) return { type: 'absent' };
  if (command.ifMatch !== undefined && command.ifMatch !== main.version)
    return { type: 'stale', version: main.version };
  return undefined;
}

function repeatOf<Id, State, Event>(
  command: Command,
  plan: Plan<Id, State, Event>,
  id: Id,
  earlier: StoredEvent<Event>,
): Outcome<Event> {
  if (earlier.bodyHash !== command.bodyHash) return { type: 'key-reused' };
  const { version, status, event } = earlier;
  return { type: 'done', id: plan.of.nameOf(id), version, status, event, repeated: true };
}

// The first that cannot move answers; where rules stand against it, those against the others are told with it.
function moveBeside<Id, State, Event>(command: Command, plan: Plan<Id, State, Event>, seen: Seen<Id, State, Event>) {
  const moved = (plan.beside ?? []).map((other, index) => other.move(seen.beside[index], command));
  const first = moved.find(({ type }) => type !== 'moves');
  if (first?.type === 'absent' || first?.type === 'key-reused') return first;
  const refused = together(moved.filter((one) => one.type === 'refused'));
  return refused ?? moved.flatMap((one) => (one.type === 'moves' ? one.writes : []));
}
