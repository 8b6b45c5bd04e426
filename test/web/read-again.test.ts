import { expect, test } from 'vitest';
import { comeAs } from './back-from-sign-in.ts';
import { follow, openPage } from './browser.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();

test('whoever is refused is told after one question; a platform in trouble is asked once more', async () => {
  const { page } = await openPage(browser, { language: 'en' });
  let status = 0;
  let asked = 0;
  await page.route('**/reports/bilateral/**', (route) => {
    asked += 1;
    return route.fulfill({ status, contentType: 'application/problem+json', body: '{"code":"no-such-corridor"}' });
  });
  await comeAs(page, stage, 'task-force', '/now');
  /** How often the platform was asked for a report before the page said that there is none, when it answers so. */
  const askedFor = async (answer: number) => {
    [status, asked] = [answer, 0];
    await follow(page, '/report/TH/2025');
    await page.getByRole('alert').waitFor();
    const before = asked;
    await follow(page, '/now');
    return [answer, before];
  };
  for (const refused of [400, 404]) expect(await askedFor(refused)).toEqual([refused, 1]);
  for (const trouble of [429, 503]) expect(await askedFor(trouble)).toEqual([trouble, 2]);
  await page.context().close();
});
