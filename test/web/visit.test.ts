import { beforeAll, expect, test } from 'vitest';
import { stamped } from '../domain/closings.ts';
import { fileOf, idOf } from '../domain/made.ts';
import { patience } from './browser.ts';
import { keptVisits } from './kept-visits.ts';
import { layFile } from './real/files.ts';
import { caseOf } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
const id = idOf(50);
const file = () => caseOf(stage, id);

beforeAll(async () => {
  const old = { ...stamped(30), kind: 'agreed', visitedAt: '2026-01-10T03:00:00.000Z', discreet: true } as const;
  await layFile(stage, fileOf({ id, visits: [old] }));
});

test('a visit says how the person was found, and so does the list of visits; an older one without that stands in it too', async () => {
  const { page, complaints } = await visitAs('case-worker', `/cases/${id}/acts/recordVisit`, { language: 'en' });
  await page.getByLabel('agreed visit').check();
  for (const [legend, day] of [
    ['Visited at', '26'],
    ['When the person was told', '20'],
  ] as const) {
    const group = page.getByRole('group', { name: legend });
    for (const [box, typed] of [...Object.entries({ Day: day, Month: '2', Year: '2026' }), ['Time', '10:00'] as const])
      await group.getByLabel(box).fill(typed);
  }
  const found = page.getByRole('group', { name: 'How the person was found' });
  // Three ways, and one circle that takes a mistake back.
  expect(await found.getByRole('radio').count()).toBe(4);
  await found.getByLabel('there is a concern').check();
  await page.getByText('When it happened, if not now').click();
  await page.getByLabel(/why/i).last().selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved: Visit.').waitFor();
  expect((await file())?.visits.map((one) => one.found)).toEqual([undefined, 'concern']);
  await page.getByText('Recorded so far').click();
  const lines = page.getByRole('group').filter({ hasText: 'Recorded so far' }).getByRole('listitem');
  const said = async () => (await lines.allTextContents()).map((line) => line.split(',').slice(0, 2).join(','));
  // The list is read anew after the word that it was saved.
  await expect
    .poll(said, patience)
    .toEqual(['agreed visit, there is a concern', expect.stringMatching(/^agreed visit, (?!there|safe)/)]);
  await page.goto(`${stage.origin}/cases/${id}`);
  const last = page.getByRole('term').filter({ hasText: 'Last visit' }).locator('+ dd');
  expect(await last.textContent()).toMatch(/^agreed visit, there is a concern, .*26/);
  expect(complaints).toEqual([]);
}, 60_000);
