import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placeBefore } from '../../scripts/start/place.ts';
import { logMan, startTruck } from '../web/at-the-desk.ts';
import { openPage, settled, signIn } from '../web/browser.ts';
import { openBrowser } from '../web/chromium.ts';
import { keptApp, makeReady, unlock, waitingOn } from '../web/device.ts';
import { leaveOwnAddress } from '../web/own-address.ts';
import { openRealStage } from '../web/real/stage.ts';
import { childrenOf, run, said, started, type Verb } from './started-verb.ts';

const minutes = 60_000;
let data: string;

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'homeward-offline-'));
});
afterAll(() => {
  rmSync(data, { recursive: true });
  for (const child of started) child.kill('SIGTERM');
});

async function offline(port: string): Promise<{ readonly verb: Verb; readonly url: string }> {
  const verb = run('start.ts', ['--port', port, '--offline', '--data', data]);
  return { verb, url: (await said(verb, /Web app alone +(http:\/\/\S+)\//))[1] ?? '' };
}

test('what the app is told is what the platform before told it, its recovery key too; without one, a sign-in that does not answer', () => {
  expect(placeBefore('http://127.0.0.1:1', join(data, 'none'))).toEqual({
    issuer: 'http://127.0.0.1:1/stopped',
    clientId: 'stopped',
    demo: true,
  });
  const told = { issuer: 'http://127.0.0.1:9', clientId: 'c', demo: true, recoveryKey: { kid: 'k', jwk: {} } };
  writeFileSync(join(data, 'place.json'), JSON.stringify(told));
  expect(placeBefore('http://127.0.0.1:1', data)).toEqual(told);
  rmSync(join(data, 'place.json'));
});

describe('npm start -- --offline', { timeout: 5 * minutes }, () => {
  let verb: Verb;
  let url: string;
  let place: string;
  let browser: Browser;
  let page: Page;

  /** A device that a running platform made ready; then that platform stops, and the app alone stands at its address. */
  beforeAll(async () => {
    const stage = await openRealStage();
    browser = await openBrowser();
    ({ page } = await openPage(browser, { worker: true }));
    await signIn(page, stage, 'intake');
    await makeReady(page, stage.origin);
    await keptApp(page);
    place = await (await fetch(`${stage.origin}/config.json`)).text();
    writeFileSync(join(data, 'place.json'), place);
    await page.goto('about:blank');
    await stage.close();
    await leaveOwnAddress();
    ({ verb, url } = await offline(new URL(stage.origin).port));
    expect(url).toBe(stage.origin);
  }, 5 * minutes);
  afterAll(() => browser?.close());

  test('serves the app alone, cuts off whatever asks the API, and says how to try the outbox', async () => {
    expect(await (await fetch(`${url}/handovers`)).text()).toContain('<!doctype html>');
    await expect(fetch(`${url}/v1/health`)).rejects.toThrow('fetch failed');
    expect(verb.printed()).toMatch(/^ {3}2 {2}npm start -- --data \S+ --port \d+ --offline +open the device/m);
    expect(childrenOf(verb.child.pid)).toEqual([]);
    expect(await (await fetch(`${url}/config.json`)).text()).toBe(place);
  });

  test('a device with a vault opens there and its people wait', async () => {
    await page.goto(url);
    await unlock(page);
    await startTruck(page, 1);
    await logMan(page, 'សុខ ដារ៉ា', 31);
    expect(await waitingOn(page)).toBe(3);
  });

  test('a device without says that the sign-in cannot be reached', async () => {
    const { page: other } = await openPage(browser, { language: 'en' });
    await other.goto(url);
    await settled(other);
    await other.getByRole('button', { name: 'Intake officer' }).click();
    await other.getByText('The sign-in cannot be reached. Please try again.').waitFor();
  });

  test('told to stop it ends with 0', async () => {
    verb.child.kill('SIGTERM');
    expect(await verb.ended).toBe(0);
  });
});
