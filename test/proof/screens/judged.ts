import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { arrivalAt } from '../../web/back-from-sign-in.ts';
import { remember } from './arriving.ts';

/** The three scores of one page, 0 to 100, and what cost any of them. */
export type Judged = {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly faults: readonly string[];
};

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

const categories = ['performance', 'accessibility', 'best-practices'] as const;

/** Chromium's own recording had no beginning: nothing of the page. Lighthouse's advice is to run it again. */
const unrecorded = ['NO_NAVSTART', 'NO_TRACING_STARTED'];

/** Lighthouse's own judgement of a page on a telephone, for a role that comes back from the sign-in to it. */
export async function judge(origin: string, role: string, path: string): Promise<Judged> {
  for (let attempt = 1; ; attempt += 1) {
    const report = await looked(origin, role, path);
    const { code, message } = report.runtimeError ?? {};
    if (code === undefined) return scoresOf(report);
    if (attempt === 3 || !unrecorded.includes(code)) throw new Error(message);
  }
}

async function looked(origin: string, role: string, path: string): Promise<Report> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'homeward-lighthouse-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', `--remote-debugging-port=${port}`],
    viewport: null,
  });
  try {
    const arrival = arrivalAt(origin, role, path);
    await remember(context, arrival);
    const result = await lighthouse(arrival.address, { port, logLevel: 'error', onlyCategories: [...categories] });
    if (result === undefined) throw new Error('Lighthouse gave no report.');
    return result.lhr;
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

function scoresOf({ categories: judged, audits }: Report): Judged {
  const score = (name: string) => Math.round((judged[name]?.score ?? 0) * 100);
  const faults = categories
    .slice(1)
    .flatMap((name) =>
      (judged[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${name}: ${id}`),
    );
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    faults,
  };
}
