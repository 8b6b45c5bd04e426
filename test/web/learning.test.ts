import { beforeAll, expect, test } from 'vitest';
import { keptVisits } from './kept-visits.ts';
import { layCounted, laySealed } from './real/reports.ts';
import { stagedForReal } from './real/stage.ts';
import { learnt } from './reported.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
beforeAll(async () => {
  await laySealed(stage, 'KH', 2025, { '2025-01': learnt });
  await layCounted(stage);
});

test('task force and overseer read what was missing where closings did not succeed, and of few nothing', async () => {
  for (const role of ['task-force', 'overseer']) {
    const { page, complaints } = await visitAs(role, '/learning/2025', { language: 'en' });
    await page.getByRole('heading', { name: 'What closings taught, 2025' }).waitFor();
    await page.getByText('Closed months of this year: 11 of 12.').waitFor();
    const rows = await page
      .getByRole('region', { name: 'cannot be reached' })
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    expect(rows).toContainEqual(['Closed without success', '14']);
    expect(rows).toContainEqual(['follow-up', '8']);
    // Two had the one, all but two the other.
    expect(rows).toContainEqual(['safety', 'not told']);
    expect(rows).toContainEqual(['a service that came too late', 'not told']);
    const small = page.getByRole('region', { name: 'does not cooperate' }).locator('tbody tr');
    expect(await small.allTextContents()).toEqual(['Closed without successfewer than 5']);
    await page.getByLabel('Year').fill('2024');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText('No closing without success is counted in this year.').waitFor();
    await page.getByLabel('Year').fill(String(new Date().getFullYear()));
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText('This year is not over').waitFor();
    expect(complaints.filter((one) => !/status of 400/.test(one))).toEqual([]);
  }
});
