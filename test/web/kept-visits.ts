import type { Browser } from 'playwright-core';
import { afterAll } from 'vitest';
import { comeAs } from './back-from-sign-in.ts';
import { follow, type openPage, type Visit } from './browser.ts';
import { putAway, taken } from './kept-tablets.ts';

type Opened = Awaited<ReturnType<typeof openPage>>;
type Tablet = Opened & { role: string };

/** Longer than the app shows what it read a moment ago without asking again. */
const aWhile = 6_000;

/** From now on the page's clock is so many milliseconds later: what a test lays past the app is read anew. */
function laterBy(milliseconds: number): void {
  const { now } = Date;
  Date.now = () => now() + milliseconds;
}

/** What a test did to its page's line, width or medium is taken back. */
async function asItWas({ page }: Opened, { width = 412 }: Visit): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.context().setOffline(false);
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media: null, colorScheme: null });
}

/**
 * Visits of one file on tablets that are kept from test to test, one for each kind of visit: who is signed in already goes on to the
 * next page as links do, and another role signs in on the same tablet. A tablet lies ready for the next file afterwards.
 */
export function keptVisits(browser: Browser, stage: { readonly origin: string }) {
  const tablets = new Map<string, Tablet>();

  afterAll(async () => {
    for (const [kind, tablet] of tablets) await putAway(tablet, JSON.parse(kind) as Visit, stage.origin);
  });

  async function goOn(tablet: Tablet, role: string, path: string, visit: Visit) {
    const { page } = tablet;
    await asItWas(tablet, visit);
    const spoken = await page.evaluate(() => document.documentElement.lang);
    if (tablet.role === role && spoken === (visit.language ?? 'km')) {
      await page.evaluate(laterBy, aWhile);
      await follow(page, path);
    } else {
      await page.evaluate(() => sessionStorage.clear());
      await comeAs(page, stage, role, path);
      tablet.role = role;
    }
    tablet.complaints.length = 0;
  }

  return async function visitAs(role: string, path = '/', visit: Visit = {}): Promise<Opened> {
    const kind = JSON.stringify(visit);
    const known = tablets.get(kind);
    if (known !== undefined) {
      await goOn(known, role, path, visit);
      return known;
    }
    const tablet = { ...(await taken(browser, visit)), role };
    tablets.set(kind, tablet);
    await asItWas(tablet, visit);
    await comeAs(tablet.page, stage, role, path);
    return tablet;
  };
}
