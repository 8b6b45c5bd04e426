import { listenOnLoopback } from '@homeward/local/loopback';
import { type Browser, type BrowserServer, chromium } from 'playwright-core';

const variable = 'HOMEWARD_CHROMIUM_OF_ALL_SUITES';

/** The system's Chromium, without a word to the outside. A process that draws, beside the browser's own, and one that waits for another site cost each a tenth of every page. */
export const settings = {
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--in-process-gpu', '--disable-site-isolation-trials'],
};

/**
 * One Chromium for all suites of a run, started when the first of them asks: each of sixty files used to start its own. Every
 * suite connects by itself and sees its own contexts alone; they end with its connection.
 */
export async function setup(): Promise<() => Promise<void>> {
  let started: Promise<BrowserServer> | undefined;
  const { url, close } = await listenOnLoopback((_, response) => {
    started ??= chromium.launchServer({ ...settings, host: '127.0.0.1' });
    started.then(
      (server) => response.end(server.wsEndpoint()),
      (fault: unknown) => response.writeHead(500).end(String(fault)),
    );
  });
  process.env[variable] = url;
  return async () => {
    await close();
    await (await started)?.close();
  };
}

/** The run's Chromium; outside of a run one of its own. */
export async function openBrowser(): Promise<Browser> {
  const door = process.env[variable];
  if (door === undefined) return chromium.launch(settings);
  const answer = await fetch(door);
  const said = await answer.text();
  if (!answer.ok) throw new Error(said);
  return chromium.connect(said);
}
