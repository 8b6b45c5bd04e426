import { expect, test } from 'vitest';
import { evaluated, livesThere, placeAssessed } from '../domain/failed-evaluation.ts';
import { fileOf, idOf } from '../domain/made.ts';
import { patience } from './browser.ts';
import { keptVisits } from './kept-visits.ts';
import { layFile } from './real/files.ts';
import { caseOf } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);
const file = (id: string) => caseOf(stage, id);

async function lies(id: string, more: Parameters<typeof fileOf>[0] = {}): Promise<string> {
  await layFile(stage, fileOf({ id, ...livesThere, ...more }));
  return id;
}

async function at(id: string, path: string) {
  const opened = await visitAs('case-worker', `/cases/${id}${path}`, { language: 'en' });
  return opened;
}

test('a case worker writes an evaluation down source by source: one that leaves sources out is kept with what it lacks, told at once', async () => {
  const id = await lies(idOf(50));
  const { page, complaints } = await at(id, '/acts/recordEvaluation');
  await page.getByLabel('Reintegration', { exact: true }).selectOption(idOf(80));
  await page.getByRole('group', { name: 'The person’s rights where they live' }).getByLabel('not upheld').check();
  const next = page.getByRole('group', { name: 'Day of the next evaluation' });
  for (const [part, typed] of Object.entries({ d: '1', m: '6', y: '2049' }))
    await next.locator(`[name="/next#${part}"]`).fill(typed);
  for (const source of ['papers', 'site-visit', 'family', 'herself'])
    for (const [part, typed] of Object.entries({ d: '3', m: '3', y: '2026' }))
      await page.locator(`[name="/sources/${source}/on#${part}"]`).fill(typed);
  await page.locator('[name="/sources/neighbours/unasked"]').selectOption('would-betray-her');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('kept with what it breaks').waitFor();
  await page.getByRole('status').getByText('one of them alone: local authority').waitFor();
  expect((await file(id))?.breaches).toMatchObject([
    {
      list: 'evaluations',
      broke: [{ rule: 'evaluation-answers-for-six-sources', found: ['not-said:local-authority'] }],
    },
  ]);
  expect((await file(id))?.evaluations[0]).toMatchObject({
    reintegration: idOf(80),
    rights: 'not-upheld',
    discreet: false,
    next: '2049-06-01',
    sources: { herself: { on: '2026-03-03' }, neighbours: { unasked: 'would-betray-her' } },
  });
  expect(complaints).toEqual([]);
}, 60_000);

test('the person’s case says that a move is owed, and it is asked for to a place that was assessed', async () => {
  const id = await lies(idOf(51), {
    evaluations: [evaluated(90, 1)],
    assessments: [placeAssessed(91, 1, { home: 'new-family' })],
  });
  const { page, complaints } = await at(id, '');
  await page.getByText('a move to another assessed place or to a safer situation is asked for').first().waitFor();
  await page.goto(`${stage.origin}/cases/${id}/acts/requestMove`);
  await page.getByLabel('Evaluation', { exact: true }).selectOption(idOf(90));
  await page.getByLabel('Assessment', { exact: true }).selectOption(idOf(91));
  await page.getByLabel('To', { exact: true }).selectOption('relatives');
  await page.getByLabel('not asked yet').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('No assessment of the new place stands in the file.').first().waitFor();
  await page.getByLabel('To', { exact: true }).selectOption('new-family');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(async () => (await file(id))?.moveRequests.map(({ to }) => to), patience).toEqual(['new-family']);
  // The browser's own word on the refusal.
  expect(complaints).toEqual([expect.stringContaining('409')]);
}, 60_000);
