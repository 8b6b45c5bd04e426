import { parityOf, putReferralAnswer } from '@homeward/store/parity';
import { expect, test } from 'vitest';
import { openDatabase } from './database.ts';

const at = '2026-05-02T02:00:00.000Z';
const of = (name: string, recordedAt: string) => ({ name, at, recordedAt });
const said = (declined: boolean) => ({ organisation: 'invented-shelter', foreign: true, declined });

test('an answer that is read once more, or after a later one, does not take its place', async () => {
  const { store, stop } = await openDatabase();
  const answers = async () => (await parityOf(store, '2026-Q2')).answers;
  await putReferralAnswer(store, of('a', '2026-05-02T02:00:00Z'), said(true));
  expect(await answers()).toEqual([said(true)]);
  await putReferralAnswer(store, of('a', '2026-05-03T02:00:00.000Z'), said(false));
  for (const _ of [1, 2]) await putReferralAnswer(store, of('a', '2026-05-02T02:00:00Z'), said(true));
  expect(await answers()).toEqual([said(false)]);
  await putReferralAnswer(store, of('b', '2026-05-01T02:00:00.000Z'), said(true));
  expect(await answers()).toHaveLength(2);
  await stop();
});
