import { createHash } from 'node:crypto';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Item } from './load.ts';
import { nameOf, type Store } from './open-store.ts';
import { pause } from './pause.ts';
import { type ChainHead, emptyChain, type ReceiptDraft, receiptWrite } from './receipt.ts';
import { chainOf } from './receipt-chain.ts';
import { putAlone } from './write.ts';

/** How many different things of others a caller may look for, and within how many minutes. */
export type LookUpCap = { readonly cases: number; readonly minutes: number };

const attempts = 8;
/** More entries than these within the time are too many, whatever they looked for. */
const mostEntries = 1000;

/** The same for the same reader and thing, and for nobody else: the entry tells no id, and has one size. */
export function askedBy(who: string, id: string): string {
  return createHash('sha256').update(`${who}#${id}`).digest('base64url');
}

/**
 * Counts a look-up and writes it down in the reader's own chain, or refuses: the count rests on the chain's head, so two at once
 * cannot both be the last. What is not there counts like what is.
 */
export async function recordLookUp(
  store: Store,
  draft: ReceiptDraft,
  id: string,
  cap: LookUpCap,
): Promise<'recorded' | 'too-many'> {
  const asked = askedBy(draft.actor.id, id);
  for (let attempt = 1; ; attempt += 1) {
    const recent = await entriesSince(store, draft, Date.parse(draft.at) - cap.minutes * 60_000);
    const others = new Set(recent.asked.filter((one) => one !== asked));
    if (others.size >= cap.cases || recent.asked.length >= mostEntries) return 'too-many';
    if (await putAlone(store, receiptWrite({ ...draft, asked }, recent.head))) return 'recorded';
    if (attempt === attempts) throw Object.assign(new Error('the chain moved on'), { name: 'ThrottlingException' });
    await pause(attempt);
  }
}

type Recent = { readonly head: ChainHead; readonly asked: readonly string[] };

async function entriesSince(store: Store, draft: ReceiptDraft, since: number): Promise<Recent> {
  const entries: Item[] = [];
  let from: Item | undefined;
  do {
    const page = await store.db.send(
      new QueryCommand({
        TableName: nameOf(store, 'receipts'),
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': chainOf(draft) },
        ScanIndexForward: false,
        ConsistentRead: true,
        Limit: 100,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    entries.push(...(page.Items ?? []));
    from = isSince(entries.at(-1), since) && entries.length < mostEntries ? page.LastEvaluatedKey : undefined;
  } while (from !== undefined);
  const [last] = entries;
  const asked = entries.filter((one) => isSince(one, since)).map((one) => String(one['asked'] ?? ''));
  const head = last === undefined ? emptyChain : { n: Number(last['n']), hash: String(last['hash']) };
  return { head, asked: asked.filter((one) => one !== '') };
}

function isSince(entry: Item | undefined, since: number): boolean {
  return entry !== undefined && Date.parse(String(entry['at'])) > since;
}
