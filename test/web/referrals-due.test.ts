import { beforeEach, expect, test } from 'vitest';
import { openPage, signIn } from './browser.ts';
import { post } from './fake/seed.ts';
import { referredTo } from './referred-to.ts';
import { staged } from './staged.ts';

const { stage, browser } = await staged();
beforeEach(() => stage.world.referrals.clear());

const day = 86_400_000;
/** Noon in Cambodia, so many days ago. */
function noon(daysAgo: number): Date {
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  return new Date(Date.parse(`${today}T12:00:00+07:00`) - daysAgo * day);
}
const spoken = (at: Date) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Asia/Phnom_Penh' }).format(at);
const sent = (number: string, daysAgo: number) =>
  referredTo(stage.world, number, 'VN', { occurredAt: noon(daysAgo).toISOString(), lateReason: 'from-paper' });

test('both lists say by which day a referral is to be answered, on the last day too, and that it is overdue from the day after', async () => {
  const [onItsDay, late] = [3, 4].map((daysAgo) => sent(`D-${daysAgo}`, daysAgo));
  post(stage.world, 'case-worker', `casework/referrals/${sent('D-9', 9)}/refusals`, { reason: 'no-place' }, 1);
  expect([onItsDay, late]).not.toContain(undefined);
  for (const [role, path] of [
    ['provider', '/referrals'],
    ['case-worker', '/'],
  ] as const) {
    const { page, complaints } = await openPage(browser, { language: 'en' });
    await signIn(page, stage, role, path);
    const said = page.getByText('Answer by');
    await said.first().waitFor();
    const lines = await said.evaluateAll((all) =>
      all.map((one) => [one.textContent, one.nextElementSibling?.textContent === 'overdue']),
    );
    const [today, yesterday] = [0, 1].map((daysAgo) => `Answer by ${spoken(noon(daysAgo))}`);
    expect(lines.toSorted()).toEqual(
      [
        [today, false],
        [yesterday, true],
      ].toSorted(),
    );
    expect(await page.getByText('overdue', { exact: true }).count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  }
}, 60_000);
