import { readFileSync } from 'node:fs';
import { laySignature } from '@homeward/store/signatures';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { beforeAll, expect, test } from 'vitest';
import { itemsOf } from '../../packages/domain/src/handover/checklist.ts';
import { circumstance } from '../../packages/domain/src/handover/templates/circumstance.ts';
import { numberFrom } from '../../packages/domain/src/numbers/record-number.ts';
import { personCalled } from '../../scripts/demo/called.ts';
import { seatOf } from '../functions/desks-in-process.ts';
import { comeAs } from './back-from-sign-in.ts';
import { openPage } from './browser.ts';
import { actorOf } from './people.ts';
import { differsFromGolden, shareOf } from './pictures.ts';
import { printedSheets, setInShippedLetters } from './printed.ts';
import { handoverOf, layHandover, readyHandover } from './real/handovers.ts';
import { stagedForReal } from './real/stage.ts';

/** A line of letters that stands one line too low changes far more of a page than this. */
const tolerance = 0.0015;

const { stage, browser } = await stagedForReal();
const at = '2026-03-02T03:00:00.000Z';
const shelter = 'demo-banteay-meanchey-shelter';
const longName = {
  name: { local: 'ង្វៀន ធីអ៊ឺក កុងតាងតុងនូ', latin: 'Invented Nguyễn Thị Ước Công Tằng Tôn Nữ Quỳnh Nghĩa' },
  birthYear: '1999',
  document: 'GTH 0000000 (giấy thông hành)',
  place: 'ấp Phú Hiệp, xã Phú Hữu, huyện An Phú, tỉnh An Giang',
  exceptions: 'Medicines for five days instead of fourteen; a bag is still at the shelter and follows by post.',
};
let id: string;

/** All items of the list are owed; nine are open, of which three nobody answered, and two were answered otherwise than done. */
async function longHandover(): Promise<string> {
  const number = numberFrom({ kind: 'handover', country: 'KH', year: '26' }, '0143');
  const way = { number, date: '2026-03-02', departedAt: at, circumstances: [...circumstance.options] };
  const made = await readyHandover(stage, way, longName);
  const state = await handoverOf(stage, made);
  const ticks = { ...state.ticks };
  const said = (answer: 'missing' | 'not-applicable', reason: string) => ({
    S: { answer, reason, by: 'x', organisation: shelter, at },
  });
  for (const code of ['C07', 'C09', 'C11', 'C15', 'C17', 'C18']) ticks[code] = said('missing', 'comes-later');
  for (const code of ['C12', 'C16']) ticks[code] = said('not-applicable', 'not-owed');
  for (const code of ['C10', 'C20', 'KV6']) delete ticks[code];
  const confirmed = {
    by: 'case-worker-1',
    organisation: shelter,
    post: 'case-worker',
    called: personCalled('Sokha'),
    desk: 'casework',
    minutes: 'b'.repeat(64),
    at,
  } as const;
  const confirmations = {
    S: confirmed,
    V: {
      ...confirmed,
      by: 'embassy-vn-1',
      organisation: 'demo-embassy-of-viet-nam',
      post: 'embassy-vn',
      called: personCalled('Lan'),
    } as const,
  };
  await layHandover(stage, { ...state, ticks, confirmations, status: 'handed-over', handedOverAt: at });
  await laySignature(
    stage.store,
    { country: 'VN', quiet: false, handover: made },
    `${'eyJhbGciOiJFUzI1NiJ9'.repeat(28)}.x`,
  );
  return made;
}

/** The minutes as somebody reads them who has opened the sheet, in Khmer and a second language, on paper. */
async function paperIn(language: 'km' | 'en' | 'th' | 'vi' | 'ms'): Promise<Page> {
  const { page } = await openPage(browser, { language, width: 794 });
  await setInShippedLetters(page);
  await comeAs(page, stage, 'embassy-vn', `/handovers/${id}`);
  await page.locator('.hw-paper [lang] > h2').nth(1).waitFor();
  await page.locator('main button.govuk-button--secondary').first().click();
  await page.locator('.hw-paper').getByText('GTH 0000000').nth(1).waitFor();
  await page.locator('.hw-qr').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => true));
  // What differs from run to run: the fingerprint of a made record, and where this app is served.
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('.hw-paper code')) one.textContent = 'a'.repeat(64);
    const caption = document.querySelector('.hw-paper figcaption');
    if (caption) caption.textContent = caption.textContent.replaceAll(location.host, 'homeward.example');
  });
  return page;
}

beforeAll(async () => {
  await stage.plant(seatOf(actorOf('embassy-vn'), { names: personCalled('Lan') }));
  id = await longHandover();
});

test.each(['th', 'vi', 'ms', 'en'] as const)(
  'the minutes in Khmer and %s are one page of A4, as in their golden picture',
  async (language) => {
    const page = await paperIn(language);
    const [sheet, ...more] = await printedSheets(page);
    await page.context().close();
    expect(more).toEqual([]);
    expect(differsFromGolden(`minutes-km-${language}.png`, sheet?.picture)).toBeLessThan(tolerance);
  },
);

test('with every one of its 32 items open, each with the reasons of both sides, the minutes stay on one page', async () => {
  const state = await handoverOf(stage, id);
  const missing = { answer: 'missing', reason: 'comes-later', by: 'x', organisation: shelter, at } as const;
  const theirs = { ...missing, organisation: 'demo-embassy-of-viet-nam', reason: 'no-provider' } as const;
  const ticks = Object.fromEntries(itemsOf(state).map(({ code }) => [code, { S: missing, V: theirs }]));
  await layHandover(stage, { ...state, ticks });
  const page = await paperIn('vi');
  const listed = await page.locator('.hw-paper [lang=vi] li').allTextContents();
  expect(listed).toHaveLength(itemsOf(state).filter(({ code }) => code !== 'C24' && code !== 'C25').length);
  for (const one of listed) expect(one).toMatch(/người gửi: .*sẽ có sau.*; người nhận: .*không ai/);
  const [sheet, ...more] = await printedSheets(page);
  await page.context().close();
  expect(more).toEqual([]);
  for (const said of ['Nguyễn Thị Ước', 'GTH 0000000', 'Lan (hư cấu)', 'C07', 'KV6'])
    expect(sheet?.text).toContain(said);
});

test('a picture whose lines stand a millimetre lower is told apart', async () => {
  const golden = PNG.sync.read(readFileSync(new URL('golden/minutes-km-vi.png', import.meta.url)));
  const lower = new PNG({ width: golden.width, height: golden.height });
  const rows = 3;
  lower.data.fill(255);
  golden.data.copy(lower.data, rows * golden.width * 4, 0, golden.data.length - rows * golden.width * 4);
  expect(shareOf(golden, lower)).toBeGreaterThan(tolerance);
});
