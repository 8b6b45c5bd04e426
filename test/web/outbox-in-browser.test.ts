import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { report } from '../proof/report.ts';
import { logMan, startTruck } from './at-the-desk.ts';
import { comeAs } from './back-from-sign-in.ts';
import { openPage } from './browser.ts';
import { keptApp, makeReady, unlock, waitingOn } from './device.ts';
import { everyIdentity } from './real/seed.ts';
import { stagedForReal } from './real/stage.ts';

/** Which lives: thirty where it is to be proved; at a commit one in which the line goes and comes, answers are lost, and a second page and a reload come between. */
const lives = process.env['PROOF'] ? Array.from({ length: 30 }, (_, run) => run) : [3];
const seed = 4_313;

const { stage, browser } = await stagedForReal();

/** Numbers that look random and come again with their seed (mulberry32). */
function randomFrom(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Desk = { readonly context: BrowserContext; page: Page; readonly batch: string; readonly written: string[] };

async function again(desk: Desk, page: Page): Promise<void> {
  desk.page = page;
  await page.goto(`${stage.origin}/batches/${desk.batch}/new-person`);
  await unlock(page);
}

/** One thing that happens to a tablet at the gate. */
const happenings: readonly ((desk: Desk, name: string) => Promise<void>)[] = [
  async ({ page, written }, name) => {
    await logMan(page, name, 30);
    written.push(name);
  },
  ({ context }) => context.setOffline(true),
  ({ context }) => context.setOffline(false),
  async (desk) => {
    await desk.page.close();
    await again(desk, await desk.context.newPage());
  },
  async (desk) => again(desk, desk.page),
  async (desk) => again(desk, await desk.context.newPage()),
  () => Promise.resolve(stage.lose(1)),
];

async function live(run: number): Promise<readonly string[]> {
  const random = randomFrom(seed + run);
  const { page } = await openPage(browser, { worker: true });
  await comeAs(page, stage, 'intake');
  await makeReady(page, stage.origin);
  await keptApp(page);
  if (random(2) === 0) await page.context().setOffline(true);
  await startTruck(page, 30);
  const desk: Desk = { context: page.context(), page, batch: page.url().split('/').at(-2) ?? '', written: [] };
  for (let step = 0; step < 12; step += 1) {
    const which = random(12);
    await happenings[which < happenings.length ? which : 0]?.(desk, `Invented ${run} ${step}`);
  }
  stage.lose(0);
  await desk.context.setOffline(false);
  await desk.page.locator('.hw-header__waiting').click();
  const now = desk.page.locator('main .govuk-inset-text button');
  await expect
    .poll(
      async () => {
        await now.click({ timeout: 500 }).catch(() => undefined);
        return waitingOn(desk.page);
      },
      { timeout: 60_000 },
    )
    .toBe(0);
  await desk.context.close();
  return desk.written;
}

test(`whatever happens to a tablet in a real browser, whom its officer wrote down is on the server once, in ${lives.length} lives`, async () => {
  const findings: string[] = [];
  let people = 0;
  for (const run of lives) {
    const written = await live(run);
    people += written.length;
    const there = (await everyIdentity(stage)).map((identity) => JSON.stringify(identity));
    for (const name of written) {
      const times = there.filter((identity) => identity.includes(`"${name}"`)).length;
      if (times !== 1) findings.push(`${name} is there ${times} times`);
    }
  }
  report('outbox-in-browser', lives.length, seed, findings.length, `${people} people`);
  console.log(`${people} people in ${lives.length} lives of a tablet`);
  expect(findings).toEqual([]);
  expect(people).toBeGreaterThan(lives.length);
  // A page that goes while it sends leaves half a body at the door.
  expect(stage.faults.filter((fault) => !(fault instanceof SyntaxError))).toEqual([]);
}, 1_800_000);
