import { DeleteCommand, PutCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Store } from '@homeward/store/open-store';
import { toTransactItem, type Write } from '@homeward/store/write';
import { storeInMemory } from '../proof/handover-model/memory.ts';
import { inWords, namedCondition, type Sent } from './written-in-words.ts';

type Input = {
  readonly TableName?: string | undefined;
  readonly Item?: Readonly<Record<string, unknown>> | undefined;
  readonly Key?: Readonly<Record<string, unknown>> | undefined;
  readonly ConditionExpression?: string | undefined;
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>> | undefined;
};

function sentAs(kind: Sent['kind'], input: Input): string {
  const { pk, sk } = (input.Item ?? input.Key ?? {}) as { readonly pk: string; readonly sk: string };
  const condition = namedCondition(input.ConditionExpression, input.ExpressionAttributeNames);
  return inWords({ kind, table: String(input.TableName).replace('memory-', ''), pk, sk, condition });
}

function linesOf(command: unknown): readonly string[] {
  if (command instanceof PutCommand) return [sentAs('Put', command.input)];
  if (command instanceof UpdateCommand) return [sentAs('Update', command.input)];
  if (command instanceof DeleteCommand) return [sentAs('Delete', command.input)];
  if (!(command instanceof TransactWriteCommand)) return [];
  return (command.input.TransactItems ?? []).flatMap((item) =>
    Object.entries(item).map(([kind, input]) => sentAs(kind as Sent['kind'], input as Input)),
  );
}

/** Writes that the stand-in does not know are taken as done: what is asked of them is only noted. */
function isOnlyNoted(command: unknown): boolean {
  if (command instanceof PutCommand) return / OR /.test(command.input.ConditionExpression ?? '');
  return command instanceof DeleteCommand || command instanceof UpdateCommand;
}

/** A store in memory that notes each write it is sent, in words. */
export function recording(): { readonly store: Store; readonly lines: readonly string[] } {
  const { db, names } = storeInMemory(async () => undefined);
  const lines: string[] = [];
  const send = async (command: never) => {
    lines.push(...linesOf(command));
    return isOnlyNoted(command) ? {} : db.send(command);
  };
  return { store: { db: { send } as unknown as Store['db'], names }, lines };
}

/** Writes that are made and not yet sent, in words. */
export function madeWrites(...writes: readonly Write[]): readonly string[] {
  const { store } = recording();
  return linesOf(new TransactWriteCommand({ TransactItems: writes.map((one) => toTransactItem(store, one)) }));
}
