import type { Fact } from '@homeward/domain/report/fact';
import { putFact } from '@homeward/store/facts';
import { keepCount } from '@homeward/store/kept-counts';
import { expect, test } from 'vitest';
import { keptVisits } from './kept-visits.ts';
import { stagedForReal } from './real/stage.ts';
import { lastYear } from './reported.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);

/** Somebody was referred inside the country in March. */
async function referred(id: string): Promise<void> {
  const at = `${lastYear}-03-10T02:00:00.000Z`;
  const person = { channel: 'domestic', sex: 'female', age: 'adult', ageGroup: '25+', exploitation: [] } as const;
  const one: Fact = {
    type: 'referred',
    id,
    at,
    recordedAt: at,
    country: 'KH',
    corridor: 'KH-KH',
    ...person,
    exploitation: [],
  };
  await putFact(stage.store, one);
}

test('the overseer closes a month, sees late entries wait, and restates it with a reason alone', async () => {
  await referred('one');
  const { page, complaints } = await visitAs('overseer', `/months/KH/${lastYear}`, { language: 'en' });
  const march = page.getByRole('region', { name: `March ${lastYear}`, exact: true });
  await page.getByText('Closed months: 0. Months for which late entries wait: 0.').waitFor();
  await march.getByRole('button', { name: 'Close this month' }).click();
  await march.getByText('closed, version 1', { exact: false }).waitFor();
  await referred('two');
  await page.reload();
  await march.getByText('Late entries wait: since', { exact: false }).waitFor();
  await march.getByRole('button', { name: 'Restate' }).click();
  await march.getByRole('alert').waitFor();
  expect(await march.getByText('closed, version 1', { exact: false }).count()).toBe(1);
  await march.getByLabel('Why it is restated').selectOption({ label: 'an entry came late' });
  await march.getByRole('button', { name: 'Restate' }).click();
  await march.getByText('closed, version 2', { exact: false }).waitFor();
  expect(await march.getByText('Late entries wait', { exact: false }).count()).toBe(0);
  expect(await march.getByRole('listitem').allTextContents()).toEqual([
    expect.stringMatching(/^Version 1, .* · Overseer, /),
    expect.stringMatching(/^Version 2, .* · an entry came late · Overseer, /),
  ]);
  expect(complaints.filter((one) => !one.includes('400'))).toEqual([]);
});

test('a month that is too large to be counted for each reader says up to when the clocks counted it', async () => {
  const month = `${lastYear}-05`;
  const countedAt = `${lastYear}-06-01T02:00:00.000Z`;
  await keepCount(stage.store, 'KH', { month, counters: {}, facts: 20_000, countedAt });
  const { page } = await visitAs('overseer', `/months/KH/${lastYear}`, { language: 'en' });
  const may = page.getByRole('region', { name: `May ${lastYear}`, exact: true });
  await may.getByText(`Of the records written down by 1 June ${lastYear}`, { exact: false }).waitFor();
  const april = page.getByRole('region', { name: `April ${lastYear}`, exact: true });
  expect(await april.getByText('Of the records written down', { exact: false }).count()).toBe(0);
});
