import { afterAll } from 'vitest';
import { openBrowser } from './chromium.ts';
import { serveApp } from './serving.ts';

/** The app with nobody behind it and a browser before it, for all tests of one file: what stands before a sign-in, and beside the app. */
export async function servedAlone() {
  const answer = async () => ({ status: 404, body: '{}' });
  const stage = await serveApp({ answer, minutesKeys: () => [], config: {} });
  const browser = await openBrowser();
  afterAll(async () => {
    await browser.close();
    await stage.close();
  });
  return { stage, browser };
}
