import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Doer } from './command.ts';
import { nameOf, type Store } from './open-store.ts';
import { pause } from './pause.ts';
import { chainOf, chainOfReading } from './receipt-chain.ts';
import { receiptItem } from './receipt-entry.ts';
import type { Put } from './write.ts';

/** Who did or read what, about which thing, and what that rests on; ids and codes only, never content. */
export type ReceiptDraft = {
  readonly actor: Doer;
  readonly operation: string;
  /** `arrival#…`, `batch#…`, `case#…`, `handover#…`, `disclosure#…`, `referral#…`, or `actor#…` for what was denied or is not there. */
  readonly thing: string;
  /** The server's time. */
  readonly at: string;
  /** The time the device gave for the act. */
  readonly deviceAt?: string;
  readonly purpose?: string;
  /** The id of the consent, decision or disclosure that the opening rests on; of a confirmation `minutes:` and the hash it is of; of a recovered queue `device:` and the id of its device. */
  readonly restsOn?: string;
  /** Why the usual rule was set aside (a life is in danger, two people decided …). */
  readonly exception?: string;
  readonly caseId?: string;
  readonly asked?: string;
};

/** The last entry of a chain: its number and hash. A chain that is not there yet has number 0. */
export type ChainHead = { readonly n: number; readonly hash: string };
export const emptyChain: ChainHead = { n: 0, hash: '' };

/** The head of a chain, read consistently: one Query. */
export async function chainHead(store: Store, chain: string): Promise<ChainHead> {
  const found = await store.db.send(
    new QueryCommand({
      TableName: nameOf(store, 'receipts'),
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': chain },
      ScanIndexForward: false,
      Limit: 1,
      ConsistentRead: true,
    }),
  );
  const last = found.Items?.[0];
  return last === undefined ? emptyChain : { n: Number(last['n']), hash: String(last['hash']) };
}

/** The next entry of a chain, usually of that of its thing: it carries the hash of the one before, so a changed or missing entry shows. */
export function receiptWrite(draft: ReceiptDraft, head: ChainHead, chain = chainOf(draft)): Put {
  const { actor, operation, thing, at, deviceAt = '', purpose = '', restsOn = '', exception = '' } = draft;
  const { caseId = '', asked = '' } = draft;
  const item = receiptItem(chain, {
    n: head.n + 1,
    thing,
    operation,
    who: actor.id,
    role: actor.role,
    organisation: actor.organisation,
    at,
    deviceAt,
    purpose,
    restsOn,
    exception,
    caseId,
    asked,
    prior: head.hash,
  });
  return { table: 'receipts', item, expects: 'new' };
}

const attempts = 8;

/** Somebody else wrote the entry first, or writes it in a transaction that runs. */
const overtaken = ['ConditionalCheckFailedException', 'TransactionConflictException'];

/**
 * Writes the receipt of a reading into a chain of its reader, before anything is returned; when it cannot be written nothing is read
 * (Standards 6.3(e)). Throws when the chain moved on `attempts` times in between, or the table refuses.
 */
export async function recordReading(store: Store, draft: ReceiptDraft): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const chain = chainOfReading(draft, attempt > 1);
    const { item } = receiptWrite(draft, await chainHead(store, chain), chain);
    try {
      await store.db.send(
        new PutCommand({
          TableName: nameOf(store, 'receipts'),
          Item: item,
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      );
      return;
    } catch (fault) {
      if (!overtaken.includes((fault as Error).name) || attempt === attempts) throw fault;
    }
    await pause(attempt);
  }
}
