import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roles } from '@homeward/domain/people/actor';
import type { Browser, Page } from 'playwright-core';
import { guideOf } from '../../packages/web/src/tour/guide-of.ts';
import { root } from '../../scripts/run/root.ts';

/** The languages of the app. */
export const languages = ['km', 'en', 'th', 'vi', 'ms'] as const;
type Language = (typeof languages)[number];

const words = languages.map(
  (one) =>
    JSON.parse(readFileSync(join(root, `packages/words/src/${one}/screens.json`), 'utf8')) as Record<string, string>,
);
/** A word of the screens in whichever language the page speaks. */
const inAny = (key: string) => words.map((one) => one[key] ?? '');

/** How long a test asks again for what a page's press does at the server. */
export const patience = { timeout: 10_000 };

export type Visit = {
  readonly language?: Language;
  readonly width?: number;
  readonly touch?: boolean;
  readonly worker?: boolean;
  /** Somebody comes for the first time: the tour of their role stands on their first page. */
  readonly firstVisit?: boolean;
};

/** Whose tours have been seen on a tablet that is in use. */
const seen = JSON.stringify([...new Set(roles.map((role) => guideOf(role)))]);

/** Whatever the page's policy stops is told, also where the page itself goes on. */
const tellOfThePolicy = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))`;

/**
 * A fresh tablet: one page, one language, nothing stored. What the page complains of, and what its policy stops, ends in
 * `complaints`. With `worker` the app is kept on the device, as it is everywhere else.
 */
export async function openPage(
  browser: Browser,
  { language = 'km', width = 412, touch = false, worker = false, firstVisit = false }: Visit = {},
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    hasTouch: touch,
    isMobile: touch,
    locale: 'en-GB',
    timezoneId: 'Asia/Phnom_Penh',
    reducedMotion: 'reduce',
    serviceWorkers: worker ? 'allow' : 'block',
  });
  await context.addInitScript(`localStorage.setItem('homeward.language', '${language}')`);
  if (!firstVisit) await context.addInitScript(`localStorage.setItem('homeward.tour', '${seen}')`);
  await context.addInitScript(tellOfThePolicy);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`.trim());
  });
  page.on('requestfailed', (request) => {
    // Leaving a page ends what it was still fetching.
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${why}`);
  });
  return { page, complaints };
}

/** Until the page has its heading and nothing on it is still being read. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').waitFor();
  await page.waitForFunction(
    (waiting) => !waiting.some((one) => document.querySelector('main')?.textContent?.includes(one)),
    inAny('read.waiting'),
  );
  await page.evaluate(() => document.fonts.ready.then(() => true));
}

const pageOf = (path: string) => path.replaceAll(/[0-9a-f-]{36}|\d{4}/g, ':id').split('?')[0];

/** Goes to another page of the app as a link in it does; the same page of something else is loaded anew. */
export async function follow(page: Page, { origin }: { readonly origin: string }, path: string): Promise<void> {
  if (pageOf(new URL(page.url()).pathname) === pageOf(path)) await page.goto(origin + path);
  else {
    await page.evaluate((to) => {
      document.querySelector('main h1')?.setAttribute('data-left', '');
      history.pushState(null, '', to);
    }, path);
    const another = page.locator('main h1:not([data-left])');
    await another.waitFor({ timeout: 3_000 }).catch(() => page.goto(origin + path));
  }
  await settled(page);
}

/** Signs in as a role through the switcher and the real code flow, and goes to a path. */
export async function signIn(page: Page, stage: { readonly origin: string }, role: string, path = '/'): Promise<void> {
  await page.goto(stage.origin + path);
  await page
    .locator(`main button`, { hasText: new RegExp(inAny(`role.${role}`).join('|')) })
    .first()
    .click();
  await page.waitForFunction(() => location.pathname !== '/signed-in' && document.querySelector('nav') !== null);
  await settled(page);
}
