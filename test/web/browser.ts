import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roles } from '@homeward/domain/people/actor';
import type { Browser, Page, Request } from 'playwright-core';
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

/** How many answers a page waits for, and how many pictures of it were drawn since the last of them came. */
export type Reading = { readonly reading: { now: number; calm: number } };

/** Counts what a page fetches until it was read, past the page: what it gets is what it would get. */
const countReadings = `{
  const { fetch } = window;
  const reading = { now: 0, calm: 0 };
  Object.assign(window, { reading, fetch: (...asked) => {
    const coming = fetch(...asked);
    reading.now += 1;
    const isOver = () => void (reading.now -= 1);
    coming.then((answer) => answer.clone().arrayBuffer()).then(isOver, isOver);
    return coming;
  }});
}`;

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
  await context.addInitScript(countReadings);
  const page = await context.newPage();
  followParts(page);
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

/** Parts of the app that a page fetches: the words of the law come a moment after the page that speaks them. */
const partsUnderWay = new WeakMap<Page, Set<Request>>();

function followParts(page: Page): void {
  const underWay = new Set<Request>();
  partsUnderWay.set(page, underWay);
  page.on('request', (request) => request.resourceType() === 'script' && underWay.add(request));
  for (const end of ['requestfinished', 'requestfailed'] as const)
    page.on(end as 'requestfinished', (request) => underWay.delete(request));
}

/** Until every part that a page fetches has come; whether there was one. */
export async function partsCame(page: Page): Promise<boolean> {
  const underWay = partsUnderWay.get(page);
  if (underWay === undefined || underWay.size === 0) return false;
  while (underWay.size > 0) await page.waitForTimeout(10);
  return true;
}

/** Whether a page has its heading and its letters, and waits for nothing: two pictures long, as what was read may ask for more. */
function isSettled(waiting: readonly string[]): boolean {
  const main = document.querySelector('main');
  const { reading } = window as unknown as Reading;
  const isThere =
    main?.querySelector('h1')?.checkVisibility() === true &&
    !waiting.some((one) => main.textContent.includes(one)) &&
    document.fonts.status === 'loaded' &&
    reading.now === 0;
  reading.calm = isThere ? reading.calm + 1 : 0;
  if (reading.calm <= 2) return false;
  reading.calm = 0;
  return true;
}

/** Until the page has its heading and nothing on it is still being read. */
export async function settled(page: Page): Promise<void> {
  do await page.waitForFunction(isSettled, inAny('read.waiting'));
  while (await partsCame(page));
}

/** An address that no page has. */
const nowhere = '/nowhere';

/** Goes from page to page as links do, until the last of them has come; a link that brings none within so many milliseconds is a fault. */
async function goThrough({ paths, within }: { readonly paths: readonly string[]; readonly within: number }) {
  const until = performance.now() + within;
  for (const path of paths) {
    const before = document.querySelector('main h1');
    history.pushState(null, '', path);
    for (let here = before; here === null || here === before; here = document.querySelector('main h1')) {
      if (performance.now() > until) throw new Error(`no page came at ${path}`);
      await new Promise(requestAnimationFrame);
    }
  }
}

/** Goes to another page of the app as a link in it does: from elsewhere, as between two addresses of one page its heading stays. */
export async function follow(page: Page, path: string, within = patience.timeout): Promise<void> {
  const here = new URL(page.url()).pathname;
  const paths = here === nowhere || path === nowhere ? [path] : [nowhere, path];
  await page.evaluate(goThrough, { paths, within });
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
