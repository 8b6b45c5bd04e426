import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { ReceivedLine } from '@homeward/domain/case/disclosures/received-line';
import { copyWrite } from '@homeward/store/copies';
import { keyRemoval, keyWrite } from '@homeward/store/key-rows';
import { toTransactItem, type Write } from '@homeward/store/write';
import { afterAll, expect, test } from 'vitest';
import { sendAnswer } from '../../functions/handlers/send-answer.ts';
import { idOf, now, people } from '../domain/made.ts';
import { itemsOf, openDatabase } from '../store/database.ts';
import { newFakeKms } from '../vault/fake-kms.ts';

const { store, stop } = await openDatabase();
afterAll(stop);

const provider = people.provider;
const vault = newFakeKms().vaultOf('partner', 'KH');
const rooms = { desk: 'partner', country: 'KH', store, vault } as const;

async function write(...writes: readonly Write[]): Promise<void> {
  await store.db.send(new TransactWriteCommand({ TransactItems: writes.map((one) => toTransactItem(store, one)) }));
}

/** A copy that lies at the partner, with its key. */
async function copyAtPartner(id: string) {
  const line: ReceivedLine = {
    id,
    for: 'referral',
    sections: ['needs'],
    at: now,
    status: 'alive',
    organisation: provider.organisation,
  };
  const place = { country: 'KH', desk: 'partner', thing: `disclosure#${id}` } as const;
  await write(keyWrite(place, { of: id }), copyWrite(provider, id, { needs: { jwe: 'sealed', version: 1 } }, line));
  return place;
}

function sending(copy: string, key: string) {
  const body = { sections: { needs: { services: 'Invented.' } }, outcomes: [] };
  const act = { by: provider, recordedAt: now, occurredAt: now };
  const asked = { operation: 'sendAnswer', actor: provider, params: { disclosureId: copy }, query: undefined, body };
  return sendAnswer(rooms, { ...asked, key, bodyHash: 'body', ifMatch: undefined, recordedAt: now, act } as never);
}

/** Does something else between the moment a command has read and the moment it writes. */
async function meanwhile<Result>(other: () => Promise<unknown>, work: () => Promise<Result>): Promise<Result> {
  let done = false;
  store.db.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (given) => {
        if (commandName.startsWith('TransactWrite') && !done) {
          done = true;
          await other();
        }
        return next(given);
      },
    { step: 'initialize', name: 'meanwhile' },
  );
  try {
    return await work();
  } finally {
    store.db.middlewareStack.remove('meanwhile');
    expect(done).toBe(true);
  }
}

/** How many items of the exchange and keys carry an answer's id. */
async function itemsOfAnswer(id: string): Promise<number> {
  const items = [...(await itemsOf(store, 'exchange')), ...(await itemsOf(store, 'keys'))];
  return items.filter(({ pk, sk }) => `${pk} ${sk}`.includes(id)).length;
}

test('Standards 6.3(b): a copy that can be read is answered', async () => {
  await copyAtPartner(idOf(500));
  expect(await sending(idOf(500), idOf(501))).toMatchObject({ type: 'ok' });
  expect(await itemsOfAnswer(idOf(501))).toBeGreaterThan(0);
});

test('Standards 6.3(b): a copy whose key goes while its answer is on the way is answered no more, and nothing is written', async () => {
  const place = await copyAtPartner(idOf(510));
  const answer = await meanwhile(
    () => write(keyRemoval(place)),
    () => sending(idOf(510), idOf(511)),
  );
  expect(answer).toEqual({ type: 'absent' });
  expect(await itemsOfAnswer(idOf(511))).toBe(0);
});
