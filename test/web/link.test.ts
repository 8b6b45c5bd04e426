import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, settled, signIn } from './browser.ts';
import { openBrowser } from './chromium.ts';
import { code, linkTo, noticeLink } from './fake/links.ts';
import { readyHandover } from './fake/seed.ts';
import { openStage, type Stage } from './fake/server.ts';
import { found } from './fake/world.ts';

let stage: Stage;
let browser: Browser;

beforeAll(async () => {
  stage = await openStage();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await stage.close();
});

const stateOf = (id: string) => found(stage.world.handovers, id).state;

async function sentByTheEscort(id: string): Promise<void> {
  const { page } = await openPage(browser, { language: 'en' });
  await signIn(page, stage, 'case-worker', `/handovers/${id}`);
  await page.getByText('Somebody without an account receives the person').click();
  await page.getByLabel('Contact of the receiving side').selectOption('contact-border-guard-vn');
  await page.getByRole('button', { name: 'Send the link' }).click();
  await page.getByText(code).waitFor();
  await page.getByText('A link went to demo-border-guard-vn').waitFor();
  await page.context().close();
}

test('an officer without an account types the spoken code and confirms; the card says that it came by a link', async () => {
  const id = readyHandover(stage.world);
  await sentByTheEscort(id);
  const { page, complaints } = await openPage(browser, { language: 'vi', touch: true });
  await page.goto(`${stage.origin}/link/minutes#${linkTo(id)}`);
  await settled(page);
  await page.getByLabel('Mã').fill(code);
  await page.getByRole('button', { name: 'Hiển thị cuộc bàn giao' }).click();
  await page.getByText('Invented Person').waitFor();
  await page.getByRole('button', { name: 'Xác nhận bàn giao' }).click();
  await page.getByText('Đã xác nhận').waitFor();
  expect(stateOf(id)).toMatchObject({
    status: 'pending',
    confirmations: { V: { organisation: 'demo-border-guard-vn', byLink: expect.any(String) } },
  });
  // Nothing stays on the device that is not the person’s.
  expect(
    await page.evaluate(() => [JSON.stringify(localStorage), JSON.stringify(sessionStorage)].join(' ')),
  ).not.toMatch(/Invented|ABCD/);
  expect(stage.calls.filter((call) => call.includes(linkTo(id)))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();

  const escort = await openPage(browser, { language: 'en' });
  await signIn(escort.page, stage, 'case-worker', `/handovers/${id}`);
  await escort.page
    .getByText('with a one-time link: open until an account of that side records the arrival')
    .first()
    .waitFor();
  await escort.page.context().close();
  expect(stage.faults).toEqual([]);
});

test('a wrong code is answered in words, and what was typed stays; on a bad line the same press is sent again', async () => {
  const id = readyHandover(stage.world);
  await sentByTheEscort(id);
  const { page } = await openPage(browser, { language: 'en' });
  await page.goto(`${stage.origin}/link/minutes#${linkTo(id)}`);
  await settled(page);
  await page.getByLabel('Code').fill('ZZZZ-9999');
  await page.getByRole('button', { name: 'Show the handover' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByText('Ask the escort for a new link').waitFor();
  expect(await page.getByLabel('Code').inputValue()).toBe('ZZZZ-9999');
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Show the handover' }).click();
  await page.getByText('Invented Person').waitFor();
  stage.lose(99);
  await page.getByRole('button', { name: 'Confirm the handover' }).click();
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  stage.lose(0);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Confirmed.').waitFor();
  expect(stateOf(id).confirmations.V).toMatchObject({ byLink: expect.any(String) });
  await page.context().close();
});

test('a notice is acknowledged by one press, and by none: a program that only looks changes nothing', async () => {
  const { page } = await openPage(browser, { language: 'th' });
  const calls = stage.calls.length;
  await page.goto(`${stage.origin}/link/received#${noticeLink}`);
  await settled(page);
  expect(stage.calls.slice(calls)).toEqual([]);
  await page.getByRole('button', { name: 'เราได้รับแล้ว' }).click();
  await page.getByText('ขอบคุณ').waitFor();
  await page.context().close();
});
