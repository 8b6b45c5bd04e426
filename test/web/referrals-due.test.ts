import { expect, test } from 'vitest';
import { keptVisits } from './kept-visits.ts';
import { referredTo } from './real/referred-to.ts';
import { post } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

const { stage, browser } = await stagedForReal();
const visitAs = keptVisits(browser, stage);

const day = 86_400_000;
/** Noon in Cambodia, so many days ago. */
function noon(daysAgo: number): Date {
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  return new Date(Date.parse(`${today}T12:00:00+07:00`) - daysAgo * day);
}
const spoken = (at: Date) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Asia/Phnom_Penh' }).format(at);
const sent = (number: string, daysAgo: number) =>
  referredTo(stage, number, 'VN', { occurredAt: noon(daysAgo).toISOString(), lateReason: 'from-paper' });

test('both lists say by which day a referral is to be answered, on the last day too, and that it is overdue from the day after', async () => {
  for (const daysAgo of [3, 4]) await sent(`D-${daysAgo}`, daysAgo);
  const declined = await sent('D-9', 9);
  await post(stage, 'case-worker', `casework/referrals/${declined}/refusals`, { reason: 'no-place' }, 1);
  for (const [role, path] of [
    ['provider', '/referrals'],
    ['case-worker', '/'],
  ] as const) {
    const { page, complaints } = await visitAs(role, path, { language: 'en' });
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
  }
}, 60_000);
