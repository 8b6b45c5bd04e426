import { seats } from '@homeward/store/seats';
import { expect, test } from 'vitest';
import { patience } from './browser.ts';
import { keptVisits } from './kept-visits.ts';
import { layRecord } from './real/laid.ts';
import { seatAt } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
const seat = () => seatAt(stage, 'transit', 'demo-intake');

test('Standards 6.1(j): an administrator sees whose checks are to be made again, records the next one with its last day, and it is off the list', async () => {
  const kept = await seat();
  if (kept === undefined) throw new Error('no such seat');
  const checks = kept.checks.map((one) =>
    one.kind === 'criminal-record' ? { ...one, until: '2026-01-31' } : { ...one },
  );
  const place = { country: 'KH', desk: 'transit', subject: 'demo-intake' } as const;
  await layRecord(stage, seats, place, { ...kept, checks });
  const { page, complaints } = await visitAs('administrator', '/', { language: 'en' });
  const list = page.getByRole('region', { name: 'To be checked again' });
  expect(await list.getByRole('row').allTextContents()).toContainEqual(
    expect.stringMatching(/^Sophea \(invented\)Criminal recorduntil 31 January 2026 overdue$/),
  );
  await list.getByRole('link', { name: 'Sophea' }).click();
  await page.getByText('Record a check').click();
  await page.getByLabel('What was looked at').selectOption('criminal-record');
  await page.getByRole('button', { name: 'Save the check' }).click();
  await page.getByText('Holds until: Please answer this.').waitFor();
  for (const [part, typed] of Object.entries({ d: '1', m: '6', y: '2049' }))
    await page.locator(`[name="/until#${part}"]`).fill(typed);
  await page.getByRole('button', { name: 'Save the check' }).click();
  await expect
    .poll(async () => (await seat())?.checks.find(({ kind }) => kind === 'criminal-record')?.until, patience)
    .toBe('2049-06-01');
  await page.getByRole('link', { name: 'Seats' }).click();
  await list.getByRole('row').first().waitFor();
  expect(await list.getByRole('row').allTextContents()).not.toContainEqual(expect.stringMatching(/Sophea/));
  expect(complaints).toEqual([]);
}, 60_000);
