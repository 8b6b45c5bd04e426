import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { CaseState } from '@homeward/domain/case/case';
import { bilateralOf } from '@homeward/domain/report/bilateral';
import { type Fact, fact } from '@homeward/domain/report/fact';
import { monthOf } from '@homeward/domain/time';
import { cases } from '@homeward/store/cases';
import { countedWrite } from '@homeward/store/counted';
import { nameOf } from '@homeward/store/open-store';
import { expect } from 'vitest';
import { foldMonth } from '../../packages/domain/src/report/stocks.ts';
import { openingOf } from '../domain/counted-person.ts';
import { fileOf, now } from '../domain/made.ts';
import { itemsOf } from '../store/database.ts';
import { lying, type openDesks } from './desks-in-process.ts';

type Counts = (event: object) => Promise<{ readonly batchItemFailures: readonly object[] }>;

/** Files that are counted: what is done at the desks comes to the function that counts, and to the report of its year. */
export async function countingAt({ store, plant, functionAt }: Awaited<ReturnType<typeof openDesks>>) {
  const counts = (await functionAt('facts')) as unknown as Counts;
  const told = new Set<string>();

  /** Every event that lies there and was not told yet comes to the function that counts, as the stream brings it. */
  async function comesToRest(): Promise<void> {
    const items = (await itemsOf(store, 'cases')).filter(
      ({ pk, sk }) => `${sk}`.startsWith('event#') && !told.has(`${pk}${sk}`),
    );
    for (const { pk, sk, ...rest } of items) {
      told.add(`${pk}${sk}`);
      const Keys = { pk: { S: String(pk) }, sk: { S: String(sk) } };
      const NewImage = {
        ...Keys,
        ...marshall({ status: 'open', desk: 'casework', ...rest }, { removeUndefinedValues: true }),
      };
      const dynamodb = { SequenceNumber: '1', ApproximateCreationDateTime: 1, Keys, NewImage };
      expect(await counts({ Records: [{ eventName: 'INSERT', dynamodb }] })).toEqual({ batchItemFailures: [] });
    }
  }

  async function lay(id: string, more: Partial<CaseState>): Promise<void> {
    const state = { ...fileOf(more), id };
    const opened = { event: openingOf(state), v: 1, status: 'open', recordedAt: now };
    await plant(lying(cases, id, state), countedWrite(id), {
      table: 'cases',
      item: { pk: cases.eventPk(id), sk: 'event#opened', ...opened },
    });
  }

  async function facts(): Promise<readonly Fact[]> {
    return (await itemsOf(store, 'facts')).flatMap((item) => ('fact' in item ? [fact.parse(item['fact'])] : []));
  }

  /** Who came home from a country, and how often, as a report of its year says. */
  async function report(country: 'TH' | 'VN' | 'KH') {
    const all = (await facts()).filter((one) => one.country === country && one.type !== 'held');
    const months = [...new Set(all.map(({ at }) => monthOf(at)))].map((month) => {
      const there = all.filter(({ at }) => monthOf(at) === month);
      return { month, state: 'sealed' as const, counters: foldMonth(month, there, []) };
    });
    return bilateralOf(country, 2026, months);
  }
  /** As persons and as returns, on each way of a country. */
  async function ofCountry(country: 'TH' | 'VN' | 'KH') {
    const { corridors } = await report(country);
    return corridors.map(({ corridor, returned, returns }) => `${corridor}: ${returned} in ${returns}`);
  }

  const forget = async () => {
    for (const { pk, sk } of await itemsOf(store, 'facts'))
      if (pk === 'open#pending')
        await store.db.send(new DeleteCommand({ TableName: nameOf(store, 'facts'), Key: { pk, sk } }));
  };
  const waiting = async () =>
    (await itemsOf(store, 'facts')).flatMap(({ pk, sk }) => (pk === 'open#pending' ? [String(sk)] : [])).toSorted();

  return { comesToRest, lay, facts, report, ofCountry, forget, waiting };
}
