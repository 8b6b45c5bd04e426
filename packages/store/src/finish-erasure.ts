import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { minutesAfter } from '@homeward/domain/time';
import { answersTo, caseOfCopyKey } from './answers.ts';
import type { ArrivalId } from './arrivals.ts';
import { keepTombstone } from './copy-changes.ts';
import { cutLooseWrites } from './cut-loose.ts';
import { type Erasure, entriesOf, keysOf, type OpenErasure, openErasuresPk } from './erasure.ts';
import type { Looks } from './looks-due.ts';
import { nameRowsOf } from './name-index.ts';
import { caseNumberAt, numberLeadsNowhere } from './numbers.ts';
import { nameOf, type Store } from './open-store.ts';
import { ownRecords } from './own-record.ts';
import { allOf } from './page.ts';
import { referralPlace } from './referrals-in.ts';
import { removeAll } from './remove-all.ts';
import { arrivalPlace, casePlace, disclosurePlace, healthPlace } from './sealed.ts';
import { type Round, workThrough } from './work-through.ts';
import { putAlone, toTransactItem } from './write.ts';

/** What was under way at the erasure has ended by then: whatever it still wrote is taken away too. */
const minutesLookedAfter = 15;

async function removePartition(store: Store, { table, pk }: ReturnType<typeof casePlace>): Promise<void> {
  const items = await allOf(store, table, pk);
  await removeAll(
    store,
    items.map(({ sk }) => ({ table, key: { pk, sk: String(sk) } })),
  );
}

const conditionFailed = (fault: Error): void => {
  if (fault.name !== 'ConditionalCheckFailedException') throw fault;
};

/** A window on the person’s record; the same worker's window on another person's stays. */
async function closeWindow(store: Store, worker: string, id: string): Promise<void> {
  const only = {
    ConditionExpression: '#state.#case = :case',
    ExpressionAttributeNames: { '#state': 'state', '#case': 'case' },
    ExpressionAttributeValues: { ':case': id },
  };
  const Key = ownRecords.stateKey(worker);
  await store.db.send(new DeleteCommand({ TableName: nameOf(store, 'keys'), Key, ...only })).catch(conditionFailed);
}

/**
 * The truck's figures stay as they are; nothing in them leads to the file. Somebody who writes at the same moment comes
 * first: the next round does it.
 */
async function cutLoose(store: Store, id: ArrivalId): Promise<void> {
  for (const write of await cutLooseWrites(store, id)) {
    const { Put } = toTransactItem(store, write);
    if (Put !== undefined) await store.db.send(new PutCommand(Put));
  }
}

/**
 * One round: whatever is there is taken away, the case’s state last; `at` is when the person was erased. Each step may
 * be done again.
 */
export async function takeAway(store: Store, erasure: Erasure, at: string): Promise<void> {
  const { case: id, number, referral, copies, windows } = erasure;
  const entries = entriesOf(erasure);
  const given = [...copies, ...entries.map(({ arrival }) => ({ id: arrival, country: 'KH', desk: 'transit' }))];
  await removeAll(store, keysOf({ ...erasure, copies: [...copies, ...(await answersTo(store, given))] }));
  for (const worker of windows) await closeWindow(store, worker, id);
  // What was answered lies with the copy that it answers, whether the case has heard of it or not.
  for (const { id: copy, ...desk } of given) {
    if (desk.desk === 'partner') await keepTombstone(store, copy, at);
    await removePartition(store, disclosurePlace(desk, copy));
  }
  await removeAll(
    store,
    given.map(({ id: copy }) => ({ table: 'cases', key: caseOfCopyKey(copy) })),
  );
  // One group after the other: whoever is stopped between them still finds the way.
  for (const rows of await nameRowsOf(store, id)) await removeAll(store, rows);
  for (const entry of entries) {
    await cutLoose(store, entry);
    await removePartition(store, arrivalPlace(entry.arrival));
  }
  if (referral !== undefined) await removePartition(store, referralPlace(referral));
  if (number !== undefined) await putAlone(store, numberLeadsNowhere(caseNumberAt(number)));
  for (const place of [casePlace(id), healthPlace(id), { table: 'cases', pk: `state#${id}` } as const])
    await removePartition(store, place);
}

/**
 * Takes away whatever is left of an erased case. The note of it goes last, and not before what was under way has ended,
 * so it goes on wherever it was interrupted. Says whether nothing is left. @internal for tests
 */
export async function finishErasure(store: Store, erasure: OpenErasure, now: string): Promise<boolean> {
  await takeAway(store, erasure, erasure.at);
  if (Date.parse(now) < Date.parse(minutesAfter(erasure.at, minutesLookedAfter))) return false;
  await removeNote(store, erasure.case);
  return true;
}

/** Nothing is left to take away. */
export async function removeNote(store: Store, id: string): Promise<void> {
  await removeAll(store, [{ table: 'cases', key: { pk: openErasuresPk, sk: id } }]);
}

const unfinished: Looks = {
  table: 'cases',
  partitions: [openErasuresPk],
  undated: true,
  aside: 'state#aside#erasing',
};

/** Goes on with whatever was erased and still lies somewhere; says of how many nothing is left. */
export function finishErasures(store: Store, round: Round): Promise<number> {
  return workThrough(store, unfinished, round, 'Erasures that are not finished', async ({ item }) =>
    (await finishErasure(store, item['erasure'] as OpenErasure, round.now)) ? 1 : 0,
  );
}
