import { beforeAll, expect, test } from 'vitest';
import { fileOf, idOf } from '../domain/made.ts';
import { keptVisits } from './kept-visits.ts';
import { layFile } from './real/files.ts';
import { caseOf } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
const id = idOf(50);

beforeAll(async () => {
  const state = fileOf({ id, phases: { reception: [{ openedAt: '2026-03-02T03:00:00.000Z' }] } });
  await layFile(stage, state);
});

test('a case begins with what is due, late first, what is missing, and what may not be done yet with its article', async () => {
  const { page, complaints } = await visitAs('case-worker', `/cases/${id}`, { language: 'en' });
  await page.getByRole('heading', { name: 'Phases' }).waitFor();
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(headings.slice(0, 4)).toEqual(['What is due', 'What is missing', 'What may not be done yet', 'Phases']);
  const first = page.getByRole('region', { name: 'What is due' }).getByRole('listitem').first();
  expect(await first.textContent()).toMatch(/late since 3 March 2026.*Safety, shelter, food.*\(Policy I \(stages\)\)/);
  const missing = page.getByRole('region', { name: 'What is missing' });
  await missing.getByText('(Standards 6.1(h), Standards 7.6(d))').waitFor();
  const shut = page.getByRole('region', { name: 'What may not be done yet' });
  await shut.getByText(/^Show \d+ more$/).click();
  await shut.getByText('If the answer is: cannot be reached').waitFor();
  expect(complaints).toEqual([]);
  expect(stage.faults).toEqual([]);
}, 60_000);

test('ten phases stand beside each other; one is opened and another closed in place, and a table says the same', async () => {
  const { page, complaints } = await visitAs('case-worker', `/cases/${id}`, { language: 'en' });
  const phases = page.getByRole('region', { name: 'Phases', exact: true });
  await phases.locator('.hw-phases > li').last().waitFor();
  expect(await phases.locator('.hw-phases > li').count()).toBe(10);
  await phases.getByRole('button', { name: 'Open Planning' }).click();
  await phases.getByRole('button', { name: 'Close Planning' }).waitFor();
  await phases.getByRole('button', { name: 'Close Reception' }).click();
  await phases.getByRole('button', { name: 'Open again Reception' }).waitFor();
  expect((await caseOf(stage, id))?.phases).toMatchObject({
    planning: [{ openedAt: expect.any(String) }],
    reception: [{ closedAt: expect.any(String) }],
  });
  await phases.getByText('The same as a table').click();
  expect(await phases.getByRole('row').allTextContents()).toHaveLength(3);
  expect(complaints).toEqual([]);
}, 60_000);
