import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { beforeAll, expect, test } from 'vitest';
import { guideLanguages } from '../../scripts/build-web/docs.ts';
import { root } from '../../scripts/run/root.ts';
import { openPage, settled, signIn } from './browser.ts';
import { goOn, openOwnWindow } from './own-window-stage.ts';
import { everyPage } from './real/every-page.ts';
import { stagedForReal } from './real/stage.ts';

/** `HOMEWARD_PICTURES=1` takes them anew; else each must be there and its page must still open. */
const taking = process.env['HOMEWARD_PICTURES'] !== undefined;
const folder = join(root, 'packages/web/docs/pictures');
const limit = 60_000;
const size = { width: 412, height: 700 };

const { stage, browser } = await stagedForReal();
let pages: Awaited<ReturnType<typeof everyPage>>;

beforeAll(async () => {
  pages = await everyPage(stage);
});

/** The page on which each guide shows its one job: whose seat, and which address of the walk through every page. */
const jobs: Readonly<Record<string, readonly [role: string, path: RegExp]>> = {
  intake: ['intake', /\/new-person$/],
  'shift-lead': ['intake', /\/closing$/],
  'border-police': ['border-police', /^\/$/],
  'case-worker': ['case-worker', /^\/cases\/[^/]+$/],
  'health-worker': ['health-worker', /^\/cases\/[^/]+$/],
  supervisor: ['supervisor', /^\/approvals$/],
  'second-approver': ['second-approver', /^\/$/],
  'central-unit': ['central-unit', /^\/cases\/twice$/],
  'consul-kh': ['consul-kh', /^\/contacts$/],
  provider: ['provider', /^\/$/],
  embassy: ['embassy-vn', /^\/handovers\/(?!new)/],
  counterpart: ['embassy-vn', /^\/handovers\/new$/],
  'task-force': ['task-force', /^\/report/],
  overseer: ['overseer', /^\/$/],
  auditor: ['auditor', /^\/$/],
  'directory-keeper': ['directory-keeper', /^\/$/],
  administrator: ['administrator', /^\/$/],
};

async function keep(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ ...size, height: 1600 });
  // The header is the same everywhere: what is shown begins with the page's own heading.
  const { y = 0 } = (await page.locator('main h1').boundingBox()) ?? {};
  const picture = await page.screenshot({ clip: { x: 0, y: y - 20, ...size }, animations: 'disabled' });
  writeFileSync(join(folder, name), light(picture));
}

/** Sixteen steps of each colour are enough for letters on a page, and pack to less. */
function light(picture: Buffer): Buffer {
  const png = PNG.sync.read(picture);
  for (const [at, value] of png.data.entries()) png.data[at] = value > 240 ? 255 : Math.round(value / 17) * 17;
  return PNG.sync.write(png, { colorType: 2, deflateLevel: 9 });
}

test.each(Object.keys(jobs))('the page in the guide of %s opens', async (guide) => {
  const [role, path] = jobs[guide] ?? ['', /^$/];
  const [, address = '/'] = pages.find(([whose, at]) => whose === role && path.test(at)) ?? [];
  expect(address).toMatch(path);
  for (const language of taking ? guideLanguages : (['km'] as const)) {
    const { page, complaints } = await openPage(browser, { language });
    await signIn(page, stage, role, address);
    if (taking) await keep(page, `${guide}.${language}.png`);
    expect(complaints).toEqual([]);
    await page.context().close();
  }
  expect(stage.faults).toEqual([]);
});

test('the page in the guide of the person themselves opens', async () => {
  for (const language of taking ? guideLanguages : (['km'] as const)) {
    const { page } = await openOwnWindow(browser, stage, { language });
    await goOn(page);
    await settled(page);
    if (taking) await keep(page, `person.${language}.png`);
    await page.context().close();
  }
});

test('each picture of a guide is there, as large as its page says, and light', () => {
  for (const guide of [...Object.keys(jobs), 'person'])
    for (const language of guideLanguages) {
      const file = join(folder, `${guide}.${language}.png`);
      expect(existsSync(file), file).toBe(true);
      const bytes = readFileSync(file);
      expect(bytes.length, file).toBeLessThanOrEqual(limit);
      const { width, height } = PNG.sync.read(bytes);
      expect({ width, height }, file).toEqual(size);
    }
});
