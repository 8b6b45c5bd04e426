import { lineOfCopy } from '@homeward/domain/case/disclosures/received-line';
import type { Actor } from '@homeward/domain/people/actor';
import { cases } from '@homeward/store/cases';
import { copyWrite } from '@homeward/store/copies';
import { keyWrite } from '@homeward/store/key-rows';
import { load } from '@homeward/store/load';
import type { Write } from '@homeward/store/write';
import { afterAll, describe, expect, test } from 'vitest';
import { endCopiesOver } from '../../functions/handlers/copies-over.ts';
import { copyOf } from '../domain/disclosed.ts';
import { answerOf, fileOf, idOf, now, people } from '../domain/made.ts';
import { itemsOf } from '../store/database.ts';
import { lying, openDesks } from './desks-in-process.ts';

type Item = Extract<Write, { item: unknown }>;

const { ask, plant, store, stop } = await openDesks();
afterAll(stop);

const worker: Actor = people['case-worker'];
const day = '2026-03-20';

/** Three organisations have a copy on one consent, a fourth on another; all of them can be read. */
const organisations = ['ngo-1', 'ngo-2', 'ngo-3', 'ngo-4'] as const;

function copiesOn(first: number, consent: string, other: string) {
  return organisations.map((organisation, index) => {
    const last = index === organisations.length - 1;
    const until = last ? {} : { until: day };
    return copyOf({ id: idOf(first + index), organisation, restsOn: { consent: last ? other : consent }, ...until });
  });
}

async function plantFile(id: string, first: number) {
  const [consent, other] = [idOf(first + 10), idOf(first + 11)];
  const consents = [
    answerOf('ngo', true, { id: consent, for: 'referral', until: day }),
    answerOf('ngo', true, { id: other, for: 'protection' }),
  ];
  const copies = copiesOn(first, consent, other).map((one) =>
    'consent' in one.restsOn && one.restsOn.consent === other ? { ...one, for: 'protection' as const } : one,
  );
  const file = fileOf({ id, consents, copies });
  const rows = copies.flatMap((one) => [
    keyWrite({ country: 'KH', desk: 'partner', thing: `disclosure#${one.id}` }, { of: one.id }) as Item,
    copyWrite(one, one.id, { identity: { jwe: `sealed-${one.id}`, version: 1 } }, lineOfCopy(one)) as Item,
  ]);
  await plant(lying(cases, id, file), ...rows);
  return { file, consent, ids: copies.map((one) => one.id) };
}

/** Of which copies anything is left that opens or holds what was copied. */
async function readable(ids: readonly string[]): Promise<readonly string[]> {
  const [keys, exchange] = [await itemsOf(store, 'keys'), await itemsOf(store, 'exchange')];
  return ids.filter((id) => {
    const pk = `KH#partner#disclosure#${id}`;
    const sealed = exchange.find((item) => item['pk'] === pk)?.['sections'] ?? {};
    return keys.some((item) => item['pk'] === pk) || Object.keys(sealed as object).length > 0;
  });
}

async function statusesOf(id: string): Promise<readonly string[]> {
  return (await load(store, cases, id))?.state.copies.map(({ status }) => status) ?? [];
}

describe('of several copies that can be read', () => {
  test('Standards 6.3(b): a consent that is taken back closes every one that rests on it, and the other one stays', async () => {
    const { file, consent, ids } = await plantFile(idOf(300), 310);
    expect(await readable(ids)).toEqual(ids);
    const body = { about: { type: 'case', case: file.id }, consent };
    expect((await ask({ operation: 'withdrawConsent', by: worker, at: now, body })).status).toBe(200);
    expect(await statusesOf(file.id)).toEqual(['withdrawn', 'withdrawn', 'withdrawn', 'alive']);
    expect(await readable(ids)).toEqual(ids.slice(-1));
  });

  test('security.md T5: every one whose last day is over is closed by the clocks, and the other one stays', async () => {
    const { file, ids } = await plantFile(idOf(400), 410);
    await endCopiesOver(store, file, '2026-03-21T03:00:00.000Z');
    expect(await statusesOf(file.id)).toEqual(['ended', 'ended', 'ended', 'alive']);
    expect(await readable(ids)).toEqual(ids.slice(-1));
  });
});
