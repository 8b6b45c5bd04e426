import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '@homeward/api/routes';
import { expect, test } from 'vitest';
import { root } from '../../scripts/run/root.ts';

/** What is deployed: the desks and the rooms behind them, and the screens. */
const served = globSync(['functions/**/*.ts', 'packages/{domain,api,runtime,store,vault,words}/src/**/*.ts'], {
  cwd: root,
});
const screens = globSync('packages/web/src/**/*.{ts,tsx}', { cwd: root });

function filesWith(pattern: RegExp, files: readonly string[]): readonly string[] {
  return files.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')));
}

const signs = {
  code: /\beval\(|new Function\(|node:vm/,
  cookie: /document\.cookie|set-cookie/i,
  json: /[`'"]\{\\?"/,
  file: /from '(node:)?(fs|path)(\/promises)?'/,
  shell: /node:child_process|from 'child_process'/,
  html: /dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write/,
  chance: /Math\.random/,
  hash: /createHash\('(?!sha256|sha384|sha512)|createHmac\('(?!sha256|sha384|sha512)|\bmd5\b|\bsha-?1\b/i,
  cipher: /-ecb|-cbc|RSA_PKCS1_PADDING|aes-128|\bdes3?\b.*cipher|rc4/i,
};

test('there is enough to look at', () => {
  expect(served.length).toBeGreaterThan(200);
  expect(screens.length).toBeGreaterThan(50);
});

test('[ASVS-1.3.2] no text is ever run as code, on the server or in the browser', () => {
  expect(filesWith(signs.code, [...served, ...screens])).toEqual([]);
});

test('[ASVS-3.3.1] nothing of ours sets a cookie, so none goes without Secure', () => {
  expect(filesWith(signs.cookie, [...served, ...screens])).toEqual([]);
});

test('[ASVS-1.2.5] nothing that is deployed starts a program', () => {
  expect(filesWith(signs.shell, served)).toEqual([]);
});

test('[ASVS-1.2.3] JSON is made of values by JSON.stringify, never of text, and no page carries data in a script', () => {
  expect(filesWith(signs.json, [...served, ...screens, ...globSync('scripts/start/*.ts', { cwd: root })])).toEqual([]);
  const page = readFileSync(join(root, 'packages/web/index.html'), 'utf8');
  expect(page.match(/<script\b(?![^>]*\bsrc=)/g)).toBeNull();
});

test('[ASVS-5.3.1] [ASVS-5.3.2] nothing that is deployed opens a file but its own words: no path can be made of what somebody sent', () => {
  // The words of a language, which is one of five whatever was asked for.
  expect(filesWith(signs.file, served)).toEqual(['packages/words/src/say-from-file.ts']);
});

/** A field for a password or passphrase, by its name, that shows what is typed, or that keeps a password manager out. */
function badlyTaken(text: string): boolean {
  const fields = text.match(/<input\b[^>]*pass(word|phrase)[^>]*>/gi) ?? [];
  return /onPaste/.test(text) || fields.some((one) => !/type="password"/.test(one) || /autoComplete="off"/.test(one));
}

test('[ASVS-6.2.6] [ASVS-6.2.7] a screen that takes a password masks it and lets it be pasted; a device’s own is no account’s, can be shown, and stays out of what lies on its disk', () => {
  const ofTheDevice = 'packages/web/src/device/secret-field.tsx';
  expect(readFileSync(join(root, ofTheDevice), 'utf8')).toMatch(/type=\{seen \? 'text' : 'password'\}/);
  expect(screens.filter((file) => file !== ofTheDevice && badlyTaken(readFileSync(join(root, file), 'utf8')))).toEqual(
    [],
  );
  expect(
    ['<input name="password" />', '<input type="password" autoComplete="off" />', '<input onPaste={stop} />'].every(
      badlyTaken,
    ),
  ).toBe(true);
  expect(badlyTaken('<input type="password" autoComplete="current-password" />')).toBe(false);
});

test('[ASVS-3.2.2] [ASVS-1.2.1] screens show text as text: no markup is ever made of it', () => {
  expect(filesWith(signs.html, screens)).toEqual([]);
});

test('[ASVS-11.4.1] [ASVS-11.3.1] only approved hashes, ciphers and modes stand in what is deployed', () => {
  expect(filesWith(signs.hash, served)).toEqual([]);
  expect(filesWith(signs.cipher, served)).toEqual([]);
});

test('no chance that could be guessed stands in what is deployed', () => {
  expect(
    filesWith(
      signs.chance,
      served.filter((file) => !file.endsWith('store/src/pause.ts')),
    ),
  ).toEqual([]);
});

test('[ASVS-3.5.3] whatever changes something is asked for by POST or PUT, and a GET takes nothing but a place in a list', () => {
  const changing = routes.filter(({ kind }) => kind !== 'read');
  expect(new Set(changing.map(({ method }) => method))).toEqual(new Set(['POST']));
  for (const { operationId, method, kind } of routes) if (method === 'GET') expect(kind, operationId).toBe('read');
});

test('[ASVS-14.2.1] no question in an address could hold a person: only limits, places in a list, periods, codes and ids', () => {
  const asked = routes.flatMap(({ query }) => Object.keys(query?.shape ?? {}));
  expect(asked).toContain('limit');
  expect([...new Set(asked)].filter((name) => !known.includes(name))).toEqual([]);
});

const known = [
  'limit',
  'updated_since',
  'cursor',
  'closed',
  'half',
  'year',
  'province',
  'country',
  'month',
  'from',
  'to',
  'reason',
  'case',
  'overdue',
  'due',
];

test('[ASVS-14.2.1] a reason asked for in an address is one of a closed list, and a case is its id, never words', () => {
  for (const { query } of routes)
    for (const [name, words] of Object.entries(query?.shape ?? {}))
      if (['reason', 'case'].includes(name)) expect(words.safeParse('Invented Person').success, name).toBe(false);
});

test('each of these looks finds what it is for', () => {
  const planted = ['eval(x)', "import 'node:child_process'; from 'child_process'", 'a.innerHTML = b', 'Math.random()'];
  const patterns = [signs.code, signs.shell, signs.html, signs.chance];
  expect(planted.map((text, at) => patterns[at]?.test(text))).toEqual([true, true, true, true]);
  expect([signs.json.test('`{"name":"${name}"}`'), signs.file.test("from 'node:fs'")]).toEqual([true, true]);
  expect(["document.cookie = 'a=b'", "{ 'Set-Cookie': 'a=b' }"].every((text) => signs.cookie.test(text))).toBe(true);
  expect(["createHash('md5')", "createHmac('sha1')"].every((text) => signs.hash.test(text))).toBe(true);
  expect(signs.cipher.test("createCipheriv('aes-256-ecb')")).toBe(true);
});
