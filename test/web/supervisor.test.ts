import { expect, test } from 'vitest';
import { copyOf } from '../domain/disclosed.ts';
import { standingIn } from '../domain/handovers.ts';
import { fileOf, idOf, now } from '../domain/made.ts';
import { erasing } from '../domain/proposals.ts';
import { keptVisits } from './kept-visits.ts';
import { layFile } from './real/files.ts';
import { handoverOf, layHandover } from './real/handovers.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);

test('the person’s first page shows what is late; a case of which only an act is asked shows that act', async () => {
  const copies = [copyOf({ at: '2026-01-05T02:00:00.000Z', restsOn: { exception: idOf(80) } })];
  const late = fileOf({ id: idOf(50), organisation: 'bmc-shelter', copies });
  const elsewhere = fileOf({ id: idOf(51), organisation: 'another-shelter', erasures: [erasing()] });
  await layFile(stage, late);
  await layFile(stage, elsewhere);
  const { page, complaints } = await visitAs('supervisor', '/', { language: 'en' });
  await page.getByRole('heading', { name: 'Overdue' }).waitFor();
  await page.getByText('The person is to be told who got something of theirs').waitFor();
  expect(await page.getByRole('heading', { name: 'To open' }).count()).toBe(0);
  await page.locator(`a[href="/cases/${elsewhere.id}"]`).first().click();
  await page.getByText('that this case is erased').waitFor();
  await page.getByText('the person asked for it').waitFor();
  expect(await page.getByText('Exploitation').count()).toBe(0);
  expect(complaints).toEqual([]);
}, 60_000);

test('Standards 10(c): a handover that broke a rule stands on the supervisor’s first page, and they answer for it on its own', async () => {
  const broke = [{ rule: 'departure-needs-its-notice', found: ['notice-not-acknowledged'] }];
  const kept = { act: 'Departed', at: now, by: 'case-worker-9', organisation: 'bmc-shelter', broke };
  const state = { ...standingIn('departed'), breaches: [kept] };
  await layHandover(stage, state);
  const { id } = state;
  const { page, complaints } = await visitAs('supervisor', '/', { language: 'en' });
  await page.getByRole('heading', { name: 'Handovers: done against a rule' }).waitFor();
  await page.locator(`a[href="/handovers/${id}"]`).click();
  const region = page.getByRole('region', { name: 'Done against a rule' });
  await region.getByText('Policy VI').first().waitFor();
  await region.getByLabel('What became of it').selectOption('made-good');
  await region.getByRole('button', { name: 'Save the answer' }).click();
  await region.getByText('Answered: made good').waitFor();
  expect(await handoverOf(stage, id)).toMatchObject({ breaches: [{ answered: { answer: 'made-good' } }] });
  expect(complaints).toEqual([]);
}, 60_000);
