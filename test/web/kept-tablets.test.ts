import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { settled } from './browser.ts';
import { putAway, taken } from './kept-tablets.ts';
import { servedAlone } from './served-app.ts';

const { stage, browser } = await servedAlone();

/** Leaves a word wherever a page can. */
function leave(page: Page): Promise<void> {
  return page.evaluate(async () => {
    localStorage.setItem('left', 'left');
    sessionStorage.setItem('left', 'left');
    // biome-ignore lint/suspicious/noDocumentCookie: the plainest way in which a page leaves one.
    document.cookie = 'left=left';
    await (await caches.open('left')).put('/left', new Response('left'));
    await new Promise((resolve, reject) => {
      const asked = indexedDB.open('left');
      asked.onsuccess = resolve;
      asked.onerror = reject;
    });
  });
}

function leftOn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await caches.keys(),
      databases.map(({ name }) => name),
    ]);
  });
}

test('a tablet that goes on to the next file brings nothing that was left on it at the same address', async () => {
  const visit = { language: 'ms' } as const;
  const tablet = await taken(browser, visit);
  await tablet.page.goto(stage.origin);
  await settled(tablet.page);
  const before = await leftOn(tablet.page);
  await leave(tablet.page);
  expect((await leftOn(tablet.page)).match(/"left/g)).toHaveLength(7);
  await putAway(tablet, visit, stage.origin);
  const { page } = await taken(browser, visit);
  expect(page).toBe(tablet.page);
  await page.goto(stage.origin);
  await settled(page);
  expect(await leftOn(page)).toBe(before);
  await page.context().close();
}, 60_000);
