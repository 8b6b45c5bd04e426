import type { Decision } from '@homeward/domain/command';
import type { Refused } from '@homeward/domain/law/refusal';
import type { Actor } from '@homeward/domain/people/actor';
import type { Aggregate } from './aggregate.ts';
import { commit } from './commit.ts';
import { getAll, type Item, readEvent, readState, type StoredEvent, type Versioned } from './load.ts';
import type { Store } from './open-store.ts';
import { type ChainHead, chainHead, emptyChain, type ReceiptDraft } from './receipt.ts';
import type { Write } from './write.ts';

/** A request as the store needs it: whose, under which key, over which bytes. */
export type Command = {
  readonly key: string;
  readonly operation: string;
  readonly actor: Actor;
  readonly bodyHash: string;
  readonly recordedAt: string;
  /** The version the caller has seen; absent for creations and confirmations. */
  readonly ifMatch?: number | undefined;
};

/** What comes of a command. `absent` says the same for not there and not yours. */
export type Outcome<Event> =
  | { readonly type: 'done'; readonly id: string; readonly version: number; readonly status: string; readonly event: Event; readonly repeated: boolean }
  | { readonly type: 'stale'; readonly version: number }
  | { readonly type: 'absent' }
  | { readonly type: 'key-reused' }
  | { readonly type: 'already-there' }
  | { readonly type: 'busy' }
  | Refused;

/** A second record that changes in the same transaction. */
export type Beside<Id, State, Event> = {
  readonly of: Aggregate<Id, State, Event>;
  readonly id: Id;
  readonly decide: (state: State) => Decision<Event>;
};

/** How a command is carried out on one record. */
export type Plan<Id, State, Event> = {
  readonly of: Aggregate<Id, State, Event>;
  readonly id: Id;
  /** The command makes the record: its key is the record's id. */
  readonly creates?: boolean;
  /** Whether this actor may know of this record at all. */
  readonly mayKnow?: (state: State) => boolean;
  readonly decide: (state: State | undefined) => Decision<Event> | Promise<Decision<Event>>;
  readonly beside?: readonly Beside<any, any, any>[];
  /** Sealed sections, key rows and the like, written in the same transaction. */
  readonly with?: (event: Event) => readonly Write[] | Promise<readonly Write[]>;
  readonly receipt: ReceiptDraft;
};

const attempts = 8;

/**
 * Load, decide, commit: all or nothing, in one TransactWriteItems. Repeated with a pause when another writer came between, at most
 * eight times, then `busy`. The event item is also the record of the command's key, so a lost reply can never do a thing twice.
 */
export async function perform<Id, State, Event>(store: Store, command: Command, plan: Plan<Id, State, Event>): Promise<Outcome<Event>> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    // A bare creation is written first and read only when it was not the first.
    const blind = plan.creates === true && (plan.beside ?? []).length === 0 && attempt === 1;
    const outcome = await once(store, command, plan, blind);
    if (outcome !== 'again') return outcome;
    if (!blind) await pause(attempt);
  }
  return { type: 'busy' };
}

async function once<Id, State, Event>(store: Store, command: Command, plan: Plan<Id, State, Event>, blind: boolean): Promise<Outcome<Event> | 'again'> {
  const [seen, head] = blind ? [nothing, emptyChain] : await Promise.all([look(store, command, plan), headOf(store, plan)]);
  const early = answerBeforeDeciding(command, plan, seen);
  if (early) return early;
  const decision = await plan.decide(seen.main?.state);
  if (decision.type === 'refused') return decision;
  const others = decideBeside(plan, seen);
  if ('type' in others) return others;
  const written = await commit(store, command, plan, { decision, main: seen.main, others, head });
  if (written === 'conflict') return 'again';
  return { type: 'done', ...written, event: decision.event, repeated: false };
}

type Seen<State, Event> = {
  readonly main: Versioned<State> | undefined;
  readonly earlier: StoredEvent<Event> | undefined;
  readonly beside: readonly (Item | undefined)[];
};
const nothing = { main: undefined, earlier: undefined, beside: [] } as const;

/** The sort key of a command's event: key, operation and actor, so that nobody else's key can collide with it. */
export function eventKey({ key, operation, actor }: Command): string {
  return `event#${key}#${operation}#${actor.id}`;
}

async function look<Id, State, Event>(store: Store, command: Command, plan: Plan<Id, State, Event>): Promise<Seen<State, Event>> {
  const { of, id } = plan;
  const [state, earlier, ...beside] = await getAll(store, [
    { table: of.table, key: of.stateKey(id) },
    { table: of.table, key: { pk: of.eventPk(id), sk: eventKey(command) } },
    ...(plan.beside ?? []).map((one) => ({ table: one.of.table, key: one.of.stateKey(one.id) })),
  ]);
  return { main: readState(of, state), earlier: readEvent(of, earlier), beside };
}

function headOf<Id, State, Event>(store: Store, plan: Plan<Id, State, Event>): Promise<ChainHead> {
  return chainHead(store, plan.receipt);
}

// The order of the outer contract: idempotency, clearance, If-Match, then the rules.
function answerBeforeDeciding<Id, State, Event>(command: Command, plan: Plan<Id, State, Event>, seen: Seen<State, Event>): Outcome<Event> | undefined {
  const { main, earlier } = seen;
  if (earlier !== undefined) return repeatOf(command, plan, earlier);
  if (plan.creates === true) return main === undefined ? undefined : { type: 'already-there' };
  if (main === undefined || plan.mayKnow?.(main.state) === false) return { type: 'absent' };
  if (command.ifMatch !== undefined && command.ifMatch !== main.version) return { type: 'stale', version: main.version };
  return undefined;
}

function repeatOf<Id, State, Event>(command: Command, plan: Plan<Id, State, Event>, earlier: StoredEvent<Event>): Outcome<Event> {
  if (earlier.bodyHash !== command.bodyHash) return { type: 'key-reused' };
  const { version, status, event } = earlier;
  return { type: 'done', id: plan.of.nameOf(plan.id), version, status, event, repeated: true };
}

function decideBeside<Id, State, Event>(plan: Plan<Id, State, Event>, seen: Seen<State, Event>) {
  const moves: { beside: Beside<any, any, any>; from: Versioned<unknown>; event: unknown }[] = [];
  for (const [index, beside] of (plan.beside ?? []).entries()) {
    const from = readState(beside.of, seen.beside[index]);
    if (from === undefined) return { type: 'absent' } as const;
    const decision = beside.decide(from.state);
    if (decision.type === 'refused') return decision;
    moves.push({ beside, from, event: decision.event });
  }
  return moves;
}

function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * 15 * 2 ** Math.min(attempt, 5)));
}
