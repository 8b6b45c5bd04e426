import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Aggregate } from './aggregate.ts';
import type { Versioned } from './load.ts';
import type { Store } from './open-store.ts';
import { type Beside, type Command, eventKey, type Plan } from './perform.ts';
import { type ChainHead, receiptWrite } from './receipt.ts';
import { toPut, type Write } from './write.ts';

type Decided<State, Event> = {
  readonly decision: { readonly event: Event };
  readonly main: Versioned<State> | undefined;
  readonly others: readonly { readonly beside: Beside<any, any, any>; readonly from: Versioned<unknown>; readonly event: unknown }[];
  readonly head: ChainHead;
};

/** Writes everything a command changes, or nothing. `conflict`: somebody else was first, look again. Other faults are thrown. */
export async function commit<Id, State, Event>(
  store: Store,
  command: Command,
  plan: Plan<Id, State, Event>,
  { decision, main, others, head }: Decided<State, Event>,
): Promise<{ id: string; version: number; status: string } | 'conflict'> {
  const { event } = decision;
  const move = moveWrites(command, plan.of, plan.id, main, event);
  const writes: Write[] = [
    ...move.writes,
    ...others.flatMap(({ beside, from, event: other }) => moveWrites(command, beside.of, beside.id, from, other).writes),
    ...((await plan.with?.(event)) ?? []),
    receiptWrite(plan.receipt, head),
  ];
  try {
    await store.db.send(new TransactWriteCommand({ TransactItems: writes.map((write) => toPut(store, write)) }));
  } catch (fault) {
    if (isConflict(fault)) return 'conflict';
    throw fault;
  }
  return { id: plan.of.nameOf(plan.id), version: move.version, status: move.status };
}

function moveWrites<Id, State, Event>(command: Command, of: Aggregate<Id, State, Event>, id: Id, from: Versioned<State> | undefined, event: Event) {
  const next = of.evolve(from?.state, event);
  const version = (from?.version ?? 0) + 1;
  const status = of.statusOf(next);
  const { bodyHash, recordedAt, operation, actor } = command;
  const stateWrite: Write = {
    table: of.table,
    item: { ...of.stateKey(id), v: version, state: next, ...of.indexes(id, next) },
    expects: from === undefined ? 'new' : from.version,
  };
  const eventWrite: Write = {
    table: of.table,
    item: { pk: of.eventPk(id), sk: eventKey(command), v: version, status, bodyHash, recordedAt, operation, desk: actor.desk, event },
    expects: 'new',
  };
  return { version, status, writes: [stateWrite, eventWrite] };
}

const conflictReasons = ['ConditionalCheckFailed', 'TransactionConflict'];

/** A cancelled transaction is a conflict when every reason it gives is one; anything else is a fault. */
function isConflict(fault: unknown): boolean {
  const { name, CancellationReasons: reasons } = fault as { name?: string; CancellationReasons?: readonly { Code?: string }[] };
  if (name === 'TransactionInProgressException') return true;
  if (name !== 'TransactionCanceledException') return false;
  const codes = (reasons ?? []).map((reason) => reason.Code ?? 'None').filter((code) => code !== 'None');
  return codes.length > 0 && codes.every((code) => conflictReasons.includes(code));
}
