import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { codeMade } from '@homeward/domain/people/own-record-session';
import { minutesAfter } from '@homeward/domain/time';
import { caseOfCopyWrite, sealedAnswerWrite } from '@homeward/store/answers';
import { copiesChangedSince, copyChangeWrite } from '@homeward/store/copy-changes';
import type { Erasure } from '@homeward/store/erasure';
import { takeAway } from '@homeward/store/finish-erasure';
import { keyWrite } from '@homeward/store/key-rows';
import type { Store } from '@homeward/store/open-store';
import { codeWrite } from '@homeward/store/own-record';
import { disclosurePlace, sealedWrite } from '@homeward/store/sealed';
import type { TableName } from '@homeward/store/tables';
import { type Put, putAlone } from '@homeward/store/write';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { idOf, now } from '../domain/made.ts';
import { emptyDatabase, itemsOf, openDatabase } from './database.ts';

let store: Store;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ store, stop } = await openDatabase());
});
afterAll(() => stop());
beforeEach(() => emptyDatabase(store));

const [erased, other] = [idOf(90), idOf(91)];
const seals = { identity: { jwe: 'sealed', version: 1 } };
const row = { by: 'kms', wrapped: 'wrapped' };
const partner = { country: 'KH', desk: 'partner' };
const transit = { country: 'KH', desk: 'transit' };
const embassy = { country: 'VN', desk: 'embassy' };

async function lay(...writes: readonly Put[]): Promise<void> {
  for (const write of writes) await putAlone(store, write);
}

async function placesIn(table: TableName): Promise<readonly string[]> {
  return (await itemsOf(store, table)).map(({ pk, sk }) => `${pk}|${sk}`);
}

function erasureOf(more: Partial<Erasure>): Erasure {
  return { case: erased, copies: [], windows: [], ...more };
}

function windowOf(worker: string, id: string): Put {
  return codeWrite(worker, codeMade({ case: id, language: 'km', codeHash: 'hash', opening: idOf(93), madeAt: now }));
}

/** A window is taken away only where it is on this person's record. */
function isOnCondition(command: unknown): boolean {
  return command instanceof DeleteCommand && command.input.ConditionExpression !== undefined;
}

describe('windows on the record of the person who is erased', () => {
  test('are closed; one on somebody else stays, and one that is gone already is no fault', async () => {
    await lay(windowOf('worker-1', erased), windowOf('worker-2', other), windowOf('worker-4', erased));
    await takeAway(store, erasureOf({ windows: ['worker-1', 'worker-2', 'worker-3'] }), now);
    expect(await placesIn('keys')).toEqual([
      'KH#own-record#session#worker-2|state',
      'KH#own-record#session#worker-4|state',
    ]);
  });

  test('when the table refuses to close one, the round fails and nothing after it is taken away', async () => {
    const refused = Object.assign(new Error('refused'), { name: 'AccessDeniedException' });
    const send = (command: never): Promise<unknown> =>
      isOnCondition(command) ? Promise.reject(refused) : store.db.send(command);
    const refusing: Store = { ...store, db: { ...store.db, send } as unknown as Store['db'] };
    await lay({ table: 'cases', item: { pk: `state#${erased}`, sk: 'state' } });
    await expect(takeAway(refusing, erasureOf({ windows: ['worker-1'] }), now)).rejects.toThrow('refused');
    expect(await placesIn('cases')).toEqual([`state#${erased}|state`]);
  });
});

describe('what was answered to a person who is erased', () => {
  const [copy, arrival, apart] = [idOf(10), idOf(11), idOf(12)];
  const [toCopy, toArrival, toOther] = [idOf(20), idOf(21), idOf(22)];
  const answered = (desk: typeof partner, of: string, answer: string): readonly Put[] => [
    { table: 'exchange', item: { pk: disclosurePlace(desk, of).pk, sk: `answer#${answer}` } },
    sealedAnswerWrite({ ...desk, copy: of, answer }, seals),
    keyWrite({ ...desk, thing: `disclosure#${answer}` }, row),
    caseOfCopyWrite(of, erased),
  ];

  test('goes with its copy, and what the border sent with the arrival, keys and all; nobody else’s does', async () => {
    await lay(...answered(partner, copy, toCopy), ...answered(transit, arrival, toArrival));
    await lay(...answered(transit, apart, toOther), ...answered(embassy, arrival, toOther));
    await takeAway(store, erasureOf({ copies: [{ ...partner, id: copy }], arrival: { batch: idOf(1), arrival } }), now);
    expect(await placesIn('exchange')).toEqual([
      `KH#transit#disclosure#${apart}|answer#${toOther}`,
      `KH#transit#disclosure#${apart}|sealed#${toOther}`,
      `VN#embassy#disclosure#${arrival}|answer#${toOther}`,
      `VN#embassy#disclosure#${arrival}|sealed#${toOther}`,
    ]);
    expect(await placesIn('keys')).toEqual([
      `KH#transit#disclosure#${toOther}|key`,
      `VN#embassy#disclosure#${toOther}|key`,
    ]);
    expect(await placesIn('cases')).toEqual([`state#copy#${apart}|case`]);
  });
});

describe('what a partner hears of copies of a person who is erased', () => {
  const [alive, over, abroad] = [idOf(30), idOf(31), idOf(32)];
  const before = minutesAfter(now, -60);

  test('is the erasure of each of its own, and nothing of a copy at another desk', async () => {
    await lay(
      ...[alive, over].map((id) => sealedWrite(disclosurePlace(partner, id), seals)),
      sealedWrite(disclosurePlace(embassy, abroad), seals),
      copyChangeWrite('ngo-1', { disclosure: alive, version: 2, status: 'alive' }, before),
      copyChangeWrite('ngo-2', { disclosure: over, version: 1, status: 'ended' }, before),
      copyChangeWrite('ngo-3', { disclosure: abroad, version: 1, status: 'alive' }, before),
    );
    const copies = [
      { ...partner, id: alive },
      { ...partner, id: over },
      { ...embassy, id: abroad },
    ];
    await takeAway(store, erasureOf({ copies }), now);
    const heard = (organisation: string) => copiesChangedSince(store, organisation, undefined, { limit: 9 });
    expect(await heard('ngo-1')).toEqual({
      items: [{ at: now, told: { disclosure: alive, version: 0, status: 'erased' } }],
      next: null,
    });
    expect(await heard('ngo-2')).toEqual({
      items: [{ at: before, told: { disclosure: over, version: 0, status: 'erased' } }],
      next: null,
    });
    expect(await placesIn('exchange')).toEqual([
      `KH#partner#disclosure#${abroad}|told`,
      `KH#partner#gone|${before}#${over}`,
      `KH#partner#gone|${now}#${alive}`,
    ]);
  });
});
