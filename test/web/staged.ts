import { afterAll } from 'vitest';
import { openBrowser } from './chromium.ts';
import { openStage } from './fake/server.ts';

/** The app on its stage and a browser before it, for all tests of one file. */
export async function staged() {
  const [stage, browser] = await Promise.all([openStage(), openBrowser()]);
  afterAll(async () => {
    await browser.close();
    await stage.close();
  });
  return { stage, browser };
}
