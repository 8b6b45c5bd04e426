import { expect, test } from 'vitest';
import { openPage, signIn } from './browser.ts';
import { post, readyHandover } from './fake/seed.ts';
import { found } from './fake/world.ts';
import { staged } from './staged.ts';

const { stage, browser } = await staged();

const stateOf = (id: string) => found(stage.world.handovers, id).state;

test('from the mail’s link the liaison confirms in two clicks after signing in; the other side’s word completes it', async () => {
  const id = readyHandover(stage.world);
  const { page } = await openPage(browser, { language: 'en' });
  await signIn(page, stage, 'embassy-vn', `/handovers/${id}`);
  expect(new URL(page.url()).pathname).toBe(`/handovers/${id}`);
  const receipts = stage.world.receipts.length;
  await page.getByRole('button', { name: 'Open the person’s sheet' }).click();
  await page.getByText('An Giang').waitFor();
  expect(stage.world.receipts.length).toBe(receipts + 1);
  await page.getByRole('button', { name: 'Confirm the handover' }).click();
  await expect.poll(() => page.getByRole('button', { name: 'Confirm the handover' }).count()).toBe(0);
  await page.getByText('Case worker (Cambodia), Central unit (Cambodia): confirm the handover').waitFor();
  expect(stateOf(id).status).toBe('pending');
  await page.context().close();

  const other = await openPage(browser, { language: 'km' });
  await signIn(other.page, stage, 'case-worker', `/handovers/${id}`);
  await other.page.getByRole('button', { name: 'បញ្ជាក់ការប្រគល់-ទទួល' }).click();
  await expect.poll(() => stateOf(id).status).toBe('handed-over');
  await other.page.context().close();
  expect(stage.faults).toEqual([]);
});

test('nobody’s sheet is opened by looking at the card or the list', async () => {
  const id = readyHandover(stage.world);
  const before = stage.world.receipts.length;
  const { page } = await openPage(browser, { language: 'en' });
  await signIn(page, stage, 'embassy-vn');
  await page.locator(`a[href$="${id}"]`).click();
  await page.getByRole('heading', { name: 'Handover minutes', level: 2 }).waitFor();
  expect(await page.locator('body').textContent()).not.toContain('Invented Person');
  expect(stage.world.receipts.length).toBe(before);
  await page.context().close();
});

test('what is wrong is said with a reason, and the other side reads it', async () => {
  const id = readyHandover(stage.world);
  const { page } = await openPage(browser, { language: 'en' });
  await signIn(page, stage, 'embassy-vn', `/handovers/${id}`);
  await page.getByText('Say what is wrong').click();
  await page.getByRole('button', { name: 'Do not take over' }).click();
  await page.getByLabel('Reason').selectOption('quarantine');
  await page.getByRole('button', { name: 'Do not take over' }).click();
  await page.getByText('quarantine rule').first().waitFor();
  expect(stateOf(id)).toMatchObject({ status: 'refused', stopped: { reason: 'quarantine', by: 'V' } });
  // Whoever refused may still give a day: the handover waits for it.
  await page.getByRole('button', { name: 'Accept and set the date' }).waitFor();
  await page.getByText('Case worker (Cambodia), Central unit (Cambodia): record that the person is back').waitFor();
  await page.context().close();
});

test('a card that changed meanwhile is read again and says so; nothing is done behind the reader’s back', async () => {
  const id = readyHandover(stage.world);
  const { page } = await openPage(browser, { language: 'en' });
  await signIn(page, stage, 'embassy-vn', `/handovers/${id}`);
  await page.getByText('Say what is wrong').click();
  await page.getByRole('button', { name: 'Another day' }).click();
  const kept = found(stage.world.handovers, id);
  stage.world.handovers.set(id, { ...kept, version: kept.version + 1 });
  await page.getByRole('button', { name: 'Another day' }).click();
  await page.getByRole('alert').getByText('Somebody changed this record').waitFor();
  expect(stateOf(id).status).toBe('departed');
  await page.getByRole('button', { name: 'Another day' }).click();
  await expect.poll(() => stateOf(id).status).toBe('postponed');
  await page.context().close();
});

test('Cambodia’s desks see the handovers with all three countries in one list', async () => {
  const id = readyHandover(stage.world);
  const inbound = { direction: 'inbound', sex: 'male', age: 'adult', sheet: { name: { latin: 'Invented Person' } } };
  const { id: thai } = post(stage.world, 'counterpart-th', 'counterpart-th/handovers', inbound);
  const { page, complaints } = await openPage(browser, { language: 'en' });
  await signIn(page, stage, 'shift-lead', '/handovers');
  for (const one of [id, thai]) await page.locator(`a[href$="${one}"]`).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
