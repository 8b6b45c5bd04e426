import { expect, test } from 'vitest';
import { numberFrom } from '../../packages/domain/src/numbers/record-number.ts';
import { patience } from './browser.ts';
import { keptVisits } from './kept-visits.ts';
import { handoverOf, readyHandover } from './real/handovers.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);

const inCambodia = (at: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Phnom_Penh' }).format(new Date(at));
const day = 86_400_000;

test('today’s handover stands first on the liaison’s list with gate and hour, and is confirmed from it in two clicks', async () => {
  const now = Date.now();
  const number = numberFrom({ kind: 'handover', country: 'KH', year: '26' }, '0143');
  await readyHandover(stage, { date: inCambodia(now + 7 * day) });
  const id = await readyHandover(stage, { date: inCambodia(now), session: '09:30', number });
  await readyHandover(stage, { date: inCambodia(now + 14 * day) });
  const { page } = await visitAs('embassy-vn', '/handovers', { language: 'en' });
  const first = page.getByRole('region', { name: 'Today: 1' });
  await first.getByText('Waits for you', { exact: true }).waitFor();
  // By its name, as it is written: the code differs from it in one letter’s size.
  await first.getByText(/Bavet/).waitFor();
  await first.getByText('from 09:30').waitFor();
  await first.getByText(number).waitFor();
  const links = await page.locator('main section a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(links[0]).toBe(`/handovers/${id}`);
  expect(links.length).toBeGreaterThan(2);
  await page.evaluate(() => {
    addEventListener('click', () => Object.assign(window, { clicks: ((window as never)['clicks'] ?? 0) + 1 }), true);
  });
  await first.getByRole('link').click();
  await page.getByRole('button', { name: 'Confirm the handover' }).click();
  await expect.poll(async () => (await handoverOf(stage, id)).status, patience).toBe('pending');
  expect(await page.evaluate(() => (window as never)['clicks'])).toBe(2);
  expect((await handoverOf(stage, id)).confirmations.V).toMatchObject({ by: 'embassy-vn-1', post: 'embassy-vn' });
});
