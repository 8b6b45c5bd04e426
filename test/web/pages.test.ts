import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, openBrowser, openPage, settled, signIn } from './browser.ts';
import { code, linkTo, noticeLink } from './fake/links.ts';
import { post, readyHandover } from './fake/seed.ts';
import { openStage, type Stage } from './fake/server.ts';
import { everyPage } from './stage-setup.ts';

let stage: Stage;
let browser: Browser;
let pages: ReturnType<typeof everyPage>;
let linked = '';

beforeAll(async () => {
  stage = await openStage();
  browser = await openBrowser();
  pages = everyPage(stage.world);
  linked = readyHandover(stage.world);
  const { version } = stage.world.handovers.get(linked) ?? { version: 0 };
  post(
    stage.world,
    'case-worker',
    `casework/handovers/${linked}/links`,
    { contact: 'contact-border-guard-vn' },
    version,
  );
});

afterAll(async () => {
  await browser.close();
  await stage.close();
});

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}

async function overflow(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** One page of one language held against all that is asked of every page. */
async function look(page: Page, path: string, language: string): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const found = [...(await faultsOf(page))];
  for (const width of [320, 412]) if ((await overflow(page, width)) > 0) found.push(`${width} px scrolls sideways`);
  const { lang, title, focus, text } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    focus: document.activeElement?.tagName,
    text: document.body.textContent,
  }));
  if (lang !== language) found.push(`lang is ${lang}`);
  if (/[0-9a-f]{8}-|សុខ|Invented|Nguyễn/.test(title)) found.push(`the title names somebody: ${title}`);
  if (focus === 'BODY') found.push('nothing has the focus');
  const bare = text.match(/\b[a-z][a-z-]+\.[a-z][\w.-]+\b/g);
  if (bare) found.push(`keys without words: ${bare.join(' ')}`);
  return found.map((fault) => `${path} (${language}) ${fault}`);
}

describe.each(languages)('every page in %s', (language) => {
  test('has no fault that axe knows, no sideways scroll at 320 and 412 px, its language, a focus and no name in its title', async () => {
    const found: string[] = [];
    let last = '';
    let open = await openPage(browser, { language });
    for (const [role, path] of pages) {
      if (role !== last) {
        await open.page.context().close();
        open = await openPage(browser, { language });
        await signIn(open.page, stage, role, path);
      } else {
        await open.page.goto(stage.origin + path);
        await open.page.locator('nav').waitFor();
      }
      last = role;
      await settled(open.page);
      found.push(...(await look(open.page, path.replaceAll(/[0-9a-f-]{36}/g, ':id'), language)), ...open.complaints);
    }
    await open.page.context().close();
    expect(found).toEqual([]);
    expect(stage.faults).toEqual([]);
  }, 180_000);

  test('what a link in a mail opens too, before and after the code', async () => {
    const { page, complaints } = await openPage(browser, { language });
    const found: string[] = [];
    for (const path of [`/link/minutes#${linkTo(linked)}`, `/link/received#${noticeLink}`]) {
      await page.goto(stage.origin + path);
      await page.reload();
      await settled(page);
      found.push(...(await look(page, path.split('#')[0] ?? '', language)));
    }
    await page.goto(`${stage.origin}/link/minutes#${linkTo(linked)}`);
    await page.reload();
    await settled(page);
    await page.locator('main input').fill(code);
    await page.locator('main button[type=submit]').click();
    await page.locator('main dl').waitFor();
    found.push(...(await look(page, '/link/minutes, opened', language)), ...complaints);
    await page.context().close();
    expect(found).toEqual([]);
    expect(stage.faults).toEqual([]);
  }, 60_000);

  test('the sign-in switcher too', async () => {
    const { page, complaints } = await openPage(browser, { language });
    await page.goto(stage.origin);
    await settled(page);
    expect([...(await look(page, '/', language)), ...complaints]).toEqual([]);
    await page.context().close();
  }, 60_000);
});
