import type { Browser } from 'playwright-core';
import { openPage, type Visit } from './browser.ts';
import { openBrowser } from './chromium.ts';

type Tablet = Awaited<ReturnType<typeof openPage>>;

/**
 * Tablets of a worker, by the language they begin in, between two files: a new one takes as long as half a visit, and has read
 * nothing of the app, which stands at one address in all files of a worker.
 */
const lying = new Map<string, Tablet[]>();
let browser: Promise<Browser> | undefined;

/** One that works without a network, is touched, or comes for the first time is a file's own. */
function isPlain({ touch, worker, firstVisit }: Visit): boolean {
  return !(touch || worker || firstVisit);
}

function lyingFor({ language = 'km' }: Visit): Tablet[] {
  const found = lying.get(language) ?? [];
  lying.set(language, found);
  return found;
}

/** A tablet on which nobody is known: one that lies ready, or a new one. What is not plain ends with the file's own browser. */
export async function taken(own: Browser, visit: Visit): Promise<Tablet> {
  if (!isPlain(visit)) return openPage(own, visit);
  const ready = lyingFor(visit).pop();
  if (ready !== undefined) return ready;
  browser ??= openBrowser();
  return openPage(await browser, visit);
}

/** Wiped of all that an address left on it, and laid ready for the next file. */
export async function putAway(tablet: Tablet, visit: Visit, origin: string): Promise<void> {
  const { page, complaints } = tablet;
  if (!isPlain(visit) || page.isClosed()) return;
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('about:blank');
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await devtools.detach();
  complaints.length = 0;
  lyingFor(visit).push({ page, complaints });
}
