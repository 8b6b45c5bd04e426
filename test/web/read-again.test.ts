import { expect, test } from 'vitest';
import { comeAs } from './back-from-sign-in.ts';
import { openPage } from './browser.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();

/** How often the platform was asked for a report before the page said that there is none, when it answers so. */
async function askedFor(status: number): Promise<number> {
  const { page } = await openPage(browser, { language: 'en' });
  await comeAs(page, stage, 'task-force', '/now');
  let asked = 0;
  await page.route('**/reports/bilateral/**', (route) => {
    asked += 1;
    return route.fulfill({ status, contentType: 'application/problem+json', body: '{"code":"no-such-corridor"}' });
  });
  await page.goto(`${stage.origin}/report/TH/2025`);
  await page.getByRole('alert').waitFor();
  await page.context().close();
  return asked;
}

test('whoever is refused is told after one question; a platform in trouble is asked once more', async () => {
  for (const status of [400, 404]) expect([status, await askedFor(status)]).toEqual([status, 1]);
  for (const status of [429, 503]) expect([status, await askedFor(status)]).toEqual([status, 2]);
});
