import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { numberFrom } from '@homeward/domain/numbers/record-number';
import { canonicalJson } from '@homeward/vault/canonical-json';
import { chromium, type Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonical } from '../../packages/web/src/verify/canonical.ts';
import { leftoversIn } from '../words/leftovers.ts';
import { follow, openPage, settled } from './browser.ts';
import { settings } from './chromium.ts';
import { everyOrganisation } from './people.ts';
import { stagedForReal } from './real/stage.ts';
import { filmOf, pictureOf, said, signing } from './verify-stage.ts';

const known = signing('known-key');
const stranger = signing('stranger');
const { stage, browser } = await stagedForReal();
const shelter = everyOrganisation().find(({ id }) => id === said.sender);
let token = '';

beforeAll(async () => {
  stage.publicKeys.push(known.key);
  token = await known.token();
});

async function opened(worker = false): Promise<Page> {
  const { page } = await openPage(browser, { language: 'en', worker });
  await page.goto(`${stage.origin}/verify`);
  await settled(page);
  return page;
}

/** The page anew, on a tablet of all tests that leave its line alone. */
let tablet: Promise<Page> | undefined;
async function openedAgain(): Promise<Page> {
  tablet ??= opened();
  const page = await tablet;
  await follow(page, '/verify');
  return page;
}

async function paste(page: Page, text: string): Promise<string> {
  const form = page.locator('details', { hasText: 'From text' });
  if (!(await form.getByLabel('Text of the code').isVisible())) await form.locator('summary').click();
  await form.getByLabel('Text of the code').fill(text);
  await form.getByRole('button', { name: 'Check' }).click();
  await page.locator('.hw-verdict').waitFor();
  return (await page.locator('main [role=status]').first().textContent()) ?? '';
}

test('the camera reads the code of a printed page: who gave, who took over, when, which handover and edition', async () => {
  const film = join(mkdtempSync(join(tmpdir(), 'homeward-')), 'code.y4m');
  filmOf(token, film);
  const camera = await chromium.launch({
    ...settings,
    args: [
      ...settings.args,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  const { page, complaints } = await openPage(camera, { language: 'en' });
  await page.goto(`${stage.origin}/verify`);
  await page.getByRole('button', { name: 'Use the camera' }).click();
  await page.getByRole('heading', { name: 'Signed and unchanged' }).waitFor();
  const facts = (await page.locator('main dl').textContent()) ?? '';
  for (const fact of [
    `${shelter?.name} (Cambodia)`,
    'an organisation that the directory does not name (Viet Nam)',
    said.handover,
    said.minutes,
    '2 March 2026',
  ])
    expect(facts).toContain(fact);
  expect(await page.locator('video').count()).toBe(0);
  expect(complaints).toEqual([]);
  await camera.close();
  rmSync(dirname(film), { recursive: true });
}, 60_000);

test('whoever reads Khmer reads names, posts and the number that one can say, no code of an organisation and no id', async () => {
  const { page } = await openPage(browser, { language: 'km' });
  const number = numberFrom({ kind: 'handover', country: 'KH', year: '26' }, '0143');
  const posts = { senderPost: 'case-worker', senderAt: said.at, receiverPost: 'embassy-vn', receiverAt: said.at };
  await page.goto(`${stage.origin}/verify`);
  await settled(page);
  await page.locator('summary').last().click();
  await page.locator('textarea').fill(await known.token({ ...said, number, ...posts, receiver: 'embassy-vn' }));
  await page.locator('details form button').last().click();
  await page.locator('.hw-verdict--good').waitFor();
  const facts = await page.locator('main dd').allTextContents();
  expect(facts.join('\n')).toContain(number);
  expect(facts[0]).toContain(shelter?.names?.km);
  expect(facts.flatMap((one) => leftoversIn(one, 'km'))).toEqual([]);
  await page.context().close();
});

test('a picture of the code is read on the device; one without a code says so', async () => {
  const page = await openedAgain();
  await page.locator('summary', { hasText: 'From a picture' }).click();
  const file = (buffer: Buffer) => ({ name: 'page.png', mimeType: 'image/png', buffer });
  await page.locator('input[type=file]').setInputFiles(file(pictureOf('').subarray(0, 20)));
  await page.getByText('No code was found in this picture').waitFor();
  const before = stage.calls.length;
  await page.locator('input[type=file]').setInputFiles(file(pictureOf(token)));
  await page.getByRole('heading', { name: 'Signed and unchanged' }).waitFor();
  expect(stage.calls.slice(before)).toEqual([]);
}, 60_000);

describe('what is not valid says why', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openedAgain();
  });

  test('another word after the signature', async () => {
    const [header, , signature] = token.split('.');
    const forged = Buffer.from(JSON.stringify({ ...said, receiver: 'somebody-else' })).toString('base64url');
    expect(await paste(page, `${header}.${forged}.${signature}`)).toContain(
      'something was changed after it was signed',
    );
    expect(await page.locator('main dl').count()).toBe(0);
  });

  test('a key that the app does not know', async () => {
    expect(await paste(page, await stranger.token())).toContain('a key that this app does not know');
  });

  test('a signature by another key under a known name', async () => {
    const other = signing('known-key');
    expect(await paste(page, await other.token())).toContain('does not fit what it says');
  });

  test('something else than minutes, and no signature at all', async () => {
    expect(await paste(page, await known.token({ says: 'something' }))).toContain('does not speak of minutes');
    for (const text of ['', 'hello', '{"signature":', 'a.b.c'])
      expect(await paste(page, text), text).toContain('This is no signature of minutes.');
  });

  test('other minutes than the signed ones; the right ones are valid', async () => {
    const minutes = {
      handover: said.handover,
      edition: 1,
      items: [{ code: 'C01', settled: true, answers: ['S:done::x'] }],
    };
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha256').update(canonicalJson(minutes)).digest('hex');
    const signature = await known.token({ ...said, minutes: hash });
    expect(await paste(page, JSON.stringify({ signature, minutes }))).toContain('Signed and unchanged');
    const changed = { ...minutes, edition: 3 };
    expect(await paste(page, JSON.stringify({ signature, minutes: changed }))).toContain('of other minutes');
  });
});

test('opened once with a network it checks without one, without an account', async () => {
  const page = await opened(true);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.waitForFunction(async () => (await caches.match('/keys/minutes.json')) !== undefined);
  await page.context().setOffline(true);
  await page.reload();
  await settled(page);
  expect(await paste(page, token)).toContain('Signed and unchanged');
  await page.locator('summary', { hasText: 'From a picture' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'page.png',
    mimeType: 'image/png',
    buffer: pictureOf(await known.token({ ...said, edition: 7 })),
  });
  await page.locator('main dl', { hasText: '7' }).waitFor();
  await page.context().close();
}, 60_000);

test('without a camera the page says so and offers picture and text', async () => {
  const page = await openedAgain();
  await page.getByRole('button', { name: 'Use the camera' }).click();
  await page.getByText('The camera cannot be used here').waitFor();
}, 60_000);

test('the page spells JSON as the vault does', () => {
  for (const value of [
    { b: 1, a: [true, null, 'ខ្មែរ "x"\n'], c: undefined, é: {}, E: -0.5 },
    [],
    { z: { y: [{ x: 'a' }] }, 10: 1, 9: 2 },
  ])
    expect(canonical(value)).toBe(canonicalJson(value));
});
