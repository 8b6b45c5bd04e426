import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Command } from './command.ts';
import type { Versioned } from './load.ts';
import { moveWrites } from './move-writes.ts';
import type { Store } from './open-store.ts';
import type { Plan } from './plan.ts';
import { type ChainHead, emptyChain, type ReceiptDraft, receiptWrite } from './receipt.ts';
import { toTransactItem, type Write } from './write.ts';

type Decided<State, Event> = {
  readonly decision: { readonly event: Event };
  readonly main: Versioned<State> | undefined;
  readonly others: readonly Write[];
  /** Of the act, and of what else it is about; with the head of the chain of each. */
  readonly receipts: readonly ReceiptDraft[];
  readonly heads: readonly ChainHead[];
};

/** Writes everything a command changes, or nothing. `conflict`: somebody else was first, look again. Other faults are thrown. */
export async function commit<Id, State, Event>(
  store: Store,
  command: Command,
  plan: Plan<Id, State, Event>,
  at: Id,
  { decision, main, others, receipts, heads }: Decided<State, Event>,
): Promise<{ id: string; version: number; status: string } | 'conflict'> {
  const { event } = decision;
  const move = moveWrites(command, plan.of, at, main, event);
  const writes: Write[] = [
    ...move.writes,
    ...others,
    ...((await plan.with?.(event)) ?? []),
    ...receipts.map((one, index) => receiptWrite(one, heads[index] ?? emptyChain)),
  ];
  try {
    await store.db.send(
      new TransactWriteCommand({ TransactItems: writes.map((write) => toTransactItem(store, write)) }),
    );
  } catch (fault) {
    if (isConflict(fault)) return 'conflict';
    throw fault;
  }
  return { id: plan.of.nameOf(at), version: move.version, status: move.status };
}

const conflictReasons = ['ConditionalCheckFailed', 'TransactionConflict'];

/** A cancelled transaction is a conflict when every reason it gives is one; anything else is a fault. */
function isConflict(fault: unknown): boolean {
  const { name, CancellationReasons: reasons } = fault as {
    name?: string;
    CancellationReasons?: readonly { Code?: string }[];
  };
  if (name === 'TransactionInProgressException') return true;
  if (name !== 'TransactionCanceledException') return false;
  const codes = (reasons ?? []).map((reason) => reason.Code ?? 'None').filter((code) => code !== 'None');
  return codes.length > 0 && codes.every((code) => conflictReasons.includes(code));
}
