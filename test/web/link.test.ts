import { expect, test } from 'vitest';
import { numberFrom } from '../../packages/domain/src/numbers/record-number.ts';
import { openPage, settled } from './browser.ts';
import { keptVisits } from './kept-visits.ts';
import { handoverOf, readyHandover } from './real/handovers.ts';
import { mailedLink, noticeLinkTo } from './real/links.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);

const stateOf = (id: string) => handoverOf(stage, id);
/** What the officer has in their mailbox, and the code that the escort was shown. */
async function sentByTheEscort(id: string): Promise<{ readonly link: string; readonly code: string }> {
  const { page } = await visitAs('case-worker', `/handovers/${id}`, { language: 'en' });
  await page.getByText('Somebody without an account receives the person').click();
  await page.getByLabel('Contact of the receiving side').selectOption('contact-border-guard-vn');
  await page.getByRole('button', { name: 'Send the link' }).click();
  const code = (await page.locator('p', { hasText: /^[0-9A-Z]{4}-[0-9A-Z]{4}$/ }).textContent()) ?? '';
  await page.getByText('A link went to Border guard of Viet Nam (invented)').waitFor();
  return { link: await mailedLink(stage, id), code };
}

const number = numberFrom({ kind: 'handover', country: 'KH', year: '26' }, '0143');

test('an officer without an account types the spoken code and confirms; the card says that it came by a link', async () => {
  const id = await readyHandover(stage, { number });
  const { link, code } = await sentByTheEscort(id);
  const { page, complaints } = await openPage(browser, { language: 'vi', touch: true });
  await page.goto(`${stage.origin}/link/minutes#${link}`);
  await settled(page);
  await page.getByLabel('Mã').fill(code);
  await page.getByRole('button', { name: 'Hiển thị cuộc bàn giao' }).click();
  await page.getByText('Invented Person').waitFor();
  expect(await page.getByText(number, { exact: true }).isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Xác nhận bàn giao' }).click();
  await page.getByText('Đã xác nhận').waitFor();
  expect(await stateOf(id)).toMatchObject({
    status: 'pending',
    confirmations: { V: { organisation: 'demo-border-guard-vn', byLink: expect.any(String) } },
  });
  // Nothing stays on the device that is not the person’s.
  expect(
    await page.evaluate(() => [JSON.stringify(localStorage), JSON.stringify(sessionStorage)].join(' ')),
  ).not.toMatch(new RegExp(`Invented|${code.slice(0, 4)}`));
  expect(stage.calls.filter((call) => call.includes(link))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();

  const escort = await visitAs('case-worker', `/handovers/${id}`, { language: 'en' });
  await escort.page
    .getByText('with a one-time link: open until an account of that side records the arrival')
    .first()
    .waitFor();
  expect(stage.faults).toEqual([]);
});

test('a wrong code is answered in words, and what was typed stays; on a bad line the same press is sent again', async () => {
  const id = await readyHandover(stage);
  const { link, code } = await sentByTheEscort(id);
  const { page } = await openPage(browser, { language: 'en' });
  await page.goto(`${stage.origin}/link/minutes#${link}`);
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
  expect((await stateOf(id)).confirmations.V).toMatchObject({ byLink: expect.any(String) });
  await page.context().close();
});

test('a notice is acknowledged by one press, and by none: a program that only looks changes nothing', async () => {
  const sentAt = new Date().toISOString();
  const id = await readyHandover(stage, { status: 'scheduled', before: { sentAt } });
  const noticeLink = await noticeLinkTo(stage, id, sentAt);
  const { page } = await openPage(browser, { language: 'th' });
  const calls = stage.calls.length;
  await page.goto(`${stage.origin}/link/received#${noticeLink}`);
  await settled(page);
  expect(stage.calls.slice(calls)).toEqual([]);
  await page.getByRole('button', { name: 'เราได้รับแล้ว' }).click();
  await page.getByText('ขอบคุณ').waitFor();
  expect((await stateOf(id)).before?.acknowledgedAt).toBeDefined();
  await page.context().close();
});
