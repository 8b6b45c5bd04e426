import { expect, test } from 'vitest';
import { copyOf } from '../domain/disclosed.ts';
import { fileOf, idOf } from '../domain/made.ts';
import { erasing } from '../domain/proposals.ts';
import { keptVisits } from './kept-visits.ts';
import { layFile } from './real/files.ts';
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
