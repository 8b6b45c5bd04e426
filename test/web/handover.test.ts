import { expect, test } from 'vitest';
import { patience } from './browser.ts';
import { keptVisits } from './kept-visits.ts';
import { actorOf, namesOf } from './people.ts';
import { handoverOf, layHandover, readyHandover } from './real/handovers.ts';
import { post, readings } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);

const stateOf = (id: string) => handoverOf(stage, id);
/** How many sheets and copies were opened: each has its receipt. */
const opened = async () => (await readings(stage, 'readDisclosure')).length;

test('from the mail’s link the liaison confirms in two clicks after signing in; the other side’s word completes it', async () => {
  const id = await readyHandover(stage);
  const { page } = await visitAs('embassy-vn', `/handovers/${id}`, { language: 'en' });
  expect(new URL(page.url()).pathname).toBe(`/handovers/${id}`);
  const receipts = await opened();
  await page.getByRole('button', { name: 'Open the person’s sheet' }).click();
  await page.getByRole('region', { name: 'The person’s sheet' }).getByText('An Giang').waitFor();
  expect(await opened()).toBe(receipts + 1);
  await page.getByRole('button', { name: 'Confirm the handover' }).click();
  await expect.poll(() => page.getByRole('button', { name: 'Confirm the handover' }).count(), patience).toBe(0);
  await page.getByText('Case worker (Cambodia), Central unit (Cambodia): confirm the handover').waitFor();
  expect((await stateOf(id)).status).toBe('pending');

  const other = await visitAs('case-worker', `/handovers/${id}`, { language: 'km' });
  await other.page.getByRole('button', { name: 'បញ្ជាក់ការប្រគល់-ទទួល' }).click();
  await expect.poll(async () => (await stateOf(id)).status, patience).toBe('handed-over');
  // Each side reads the other's officer by the name that the seat has.
  const officers = { S: namesOf(actorOf('case-worker')), V: namesOf(actorOf('embassy-vn')) };
  const { S, V } = (await stateOf(id)).confirmations;
  expect([S?.called, V?.called]).toEqual([officers.S, officers.V]);
  await other.page.locator('.hw-minutes').getByText(officers.V.km).first().waitFor();
  expect(stage.faults).toEqual([]);
});

test('nobody’s sheet is opened by looking at the card or the list', async () => {
  const id = await readyHandover(stage);
  const before = await opened();
  const { page } = await visitAs('embassy-vn', '/', { language: 'en' });
  await page.locator(`a[href$="${id}"]`).click();
  await page.getByRole('heading', { name: 'Handover minutes', level: 2 }).first().waitFor();
  expect(await page.locator('body').textContent()).not.toContain('Invented Person');
  expect(await opened()).toBe(before);
});

test('what is wrong is said with a reason, and the other side reads it', async () => {
  const id = await readyHandover(stage);
  const { page } = await visitAs('embassy-vn', `/handovers/${id}`, { language: 'en' });
  await page.getByText('Say what is wrong').click();
  await page.getByRole('button', { name: 'Do not take over' }).click();
  await page.getByLabel('Reason').selectOption('quarantine');
  await page.getByRole('button', { name: 'Do not take over' }).click();
  await page.getByText('quarantine rule').first().waitFor();
  expect(await stateOf(id)).toMatchObject({ status: 'refused', stopped: { reason: 'quarantine', by: 'V' } });
  // Whoever refused may still give a day: the handover waits for it.
  await page.getByRole('button', { name: 'Accept and set the date' }).waitFor();
  await page.getByText('Case worker (Cambodia), Central unit (Cambodia): record that the person is back').waitFor();
});

test('a card that changed meanwhile is read again and says so; nothing is done behind the reader’s back', async () => {
  const id = await readyHandover(stage);
  const { page } = await visitAs('embassy-vn', `/handovers/${id}`, { language: 'en' });
  await page.getByText('Say what is wrong').click();
  await page.getByRole('button', { name: 'Another day' }).click();
  await layHandover(stage, await stateOf(id), 2);
  const readAgain = page.waitForResponse(
    (one) => one.request().method() === 'GET' && one.url().endsWith(`/handovers/${id}`),
  );
  await page.getByRole('button', { name: 'Another day' }).click();
  await page.getByRole('alert').getByText('Somebody changed this record').waitFor();
  await (await readAgain).finished();
  expect((await stateOf(id)).status).toBe('departed');
  await page.getByRole('button', { name: 'Another day' }).click();
  await expect.poll(async () => (await stateOf(id)).status, patience).toBe('postponed');
});

test('Cambodia’s desks see the handovers with all three countries in one list, the centre those alone that come to it', async () => {
  const out = await readyHandover(stage);
  const sheet = { name: { latin: 'Invented Person' }, birthYear: '1999', document: 'X 0000' };
  const inbound = { direction: 'inbound', sex: 'male', age: 'adult', sheet };
  const inward: string[] = [];
  for (const from of ['counterpart-th', 'counterpart-vn', 'counterpart-my'])
    inward.push((await post(stage, from, `${from}/handovers`, inbound)).id);
  for (const [role, known] of [
    ['case-worker', [out, ...inward]],
    ['shift-lead', inward],
  ] as const) {
    const { page, complaints } = await visitAs(role, '/handovers', { language: 'en' });
    for (const one of known) await page.locator(`a[href$="${one}"]`).waitFor();
    expect(await page.locator(`a[href$="${out}"]`).count()).toBe(role === 'shift-lead' ? 0 : 1);
    expect(complaints).toEqual([]);
  }
});
