import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const rooms = ['api', 'domain', 'interchange', 'local', 'runtime', 'store', 'vault', 'web', 'words'];
const packages = ['zod', 'jose', '@middy/core', '@aws-sdk/client-dynamodb', '@aws-sdk/client-kms', 'papaparse'];

let house: string;
let found: ReadonlyMap<string, readonly string[]>;

/** One house with all that is forbidden and all that is allowed, looked at once. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'homeward-doors-'));
  write('package.json', JSON.stringify({ name: 'house', type: 'module', workspaces: ['packages/*'] }));
  write('tsconfig.json', JSON.stringify({ compilerOptions: { module: 'NodeNext', allowImportingTsExtensions: true } }));
  for (const room of rooms) buildRoom(room);
  for (const name of packages) buildPackage(name);
  write('packages/api/src/routes.ts', 'export const door = 1;');
  write('packages/store/src/tables.ts', 'export const door = 1;');
  for (const file of ['functions/desk.ts', 'infra/app.ts', 'test/some.test.ts']) write(file, 'export const door = 1;');
  buildBadFiles();
  buildGoodFiles();
  found = broken();
}, 120_000);

afterAll(() => rmSync(house, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), text);
}

function buildRoom(room: string): void {
  const exports = Object.fromEntries(['door', 'routes', 'tables'].map((door) => [`./${door}`, `./src/${door}.ts`]));
  write(`packages/${room}/package.json`, JSON.stringify({ name: `@homeward/${room}`, type: 'module', exports }));
  write(`packages/${room}/src/door.ts`, 'export const door = 1; export type Door = number;');
  mkdirSync(join(house, 'node_modules/@homeward'), { recursive: true });
  symlinkSync(join(house, 'packages', room), join(house, 'node_modules/@homeward', room));
}

function buildPackage(name: string): void {
  write(`node_modules/${name}/package.json`, JSON.stringify({ name, type: 'module', exports: './index.js' }));
  write(`node_modules/${name}/index.js`, 'export const door = 1;');
}

const imports = (specifier: string): string => `import { door } from '${specifier}'; export const seen = door;`;

/** The names of the rules that each file of the house breaks, by the file: all that one look finds. */
function broken(): ReadonlyMap<string, readonly string[]> {
  const tool = [join(root, 'node_modules/.bin/depcruise')];
  const config = ['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  const args = [...tool, ...config, 'packages', 'functions', 'infra', 'test'];
  const text = execFileSync(process.execPath, args, { cwd: house, encoding: 'utf8', maxBuffer: 1 << 26 });
  const { summary } = JSON.parse(text) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  const by = Map.groupBy(summary.violations, ({ from }) => from);
  return new Map([...by].map(([from, found]) => [from, [...new Set(found.map(({ rule }) => rule.name))].sort()]));
}

/** The rule, the file that breaks it, and what that imports. Each is written under a name of its own: `bad-1.ts`. */
const broke = [
  ['the-law-stands-alone', 'packages/domain/src/bad.ts', 'jose'],
  ['the-law-stands-alone', 'packages/domain/src/bad.ts', 'node:fs'],
  ['words-only-speak', 'packages/words/src/bad.ts', 'zod'],
  ['words-only-speak', 'packages/words/src/bad.ts', 'node:http'],
  ['words-take-only-types-from-the-law', 'packages/words/src/bad.ts', '@homeward/domain/door'],
  ['the-list-of-routes-knows-no-cloud', 'packages/api/src/bad.ts', '@middy/core'],
  ['the-store-knows-only-the-law-and-dynamodb', 'packages/store/src/bad.ts', '@homeward/vault/door'],
  ['the-vault-knows-neither-law-nor-store', 'packages/vault/src/bad.ts', '@homeward/store/door'],
  ['the-vault-knows-neither-law-nor-store', 'packages/vault/src/bad.ts', '@homeward/domain/door'],
  ['the-runtime-holds-no-data', 'packages/runtime/src/bad.ts', '@homeward/store/door'],
  ['interchange-knows-no-cloud', 'packages/interchange/src/bad.ts', 'node:http'],
  ['desks-work-without-the-stage', 'functions/bad.ts', '@homeward/local/door'],
  ['the-local-cloud-reads-only-the-template', 'packages/local/src/bad.ts', '@homeward/domain/door'],
  ['the-local-cloud-reads-only-the-template', 'packages/local/src/bad.ts', '../../../functions/desk.ts'],
  ['screens-hold-no-keys', 'packages/web/src/bad.ts', '@homeward/vault/door'],
  ['infra-knows-routes-and-tables-not-rules', 'infra/bad.ts', '@homeward/domain/door'],
  ['infra-knows-routes-and-tables-not-rules', 'infra/bad.ts', '../functions/desk.ts'],
  ['every-import-is-found', 'functions/bad.ts', './nowhere.ts'],
  ['what-is-deployed-needs-no-test', 'infra/bad.ts', '../test/some.test.ts'],
] as const;

/** Files that break one rule and, beside it, no other than the one that is named. */
const brokeAlone = [
  ['only-the-store-knows-dynamodb', 'packages/web/src/bad.ts', '@aws-sdk/client-dynamodb', 'screens-hold-no-keys'],
  ['only-the-vault-knows-kms', 'packages/local/src/bad.ts', '@aws-sdk/client-kms', ''],
  ['rooms-are-entered-through-their-doors', 'packages/api/src/bad.ts', '../../domain/src/door.ts', ''],
] as const;

const named = (file: string, name: string | number) => file.replace('bad.ts', `bad-${name}.ts`);

function buildBadFiles(): void {
  for (const [turn, [, file, specifier]] of broke.entries()) write(named(file, turn), imports(specifier));
  for (const [rule, file, specifier] of brokeAlone) write(named(file, rule), imports(specifier));
  write('packages/words/src/say-from-file.ts', 'export const door = 1;');
  write('packages/web/src/reads-a-file.ts', imports('../../words/src/say-from-file.ts'));
  write('packages/domain/src/one.ts', imports('./two.ts'));
  write(
    'packages/domain/src/two.ts',
    `export const door = 1; import { seen } from './one.ts'; export const back = seen;`,
  );
}

function buildGoodFiles(): void {
  write('packages/domain/src/good.ts', imports('zod'));
  write('packages/words/src/good.ts', `import type { Door } from '@homeward/domain/door'; export type Seen = Door;`);
  write('packages/api/src/good.ts', imports('@homeward/domain/door'));
  write('packages/store/src/good.ts', imports('@aws-sdk/client-dynamodb'));
  write('packages/store/src/hash.ts', `import { createHash } from 'node:crypto'; export const hash = createHash;`);
  write('packages/vault/src/good.ts', imports('@aws-sdk/client-kms'));
  write('packages/runtime/src/good.ts', imports('@homeward/words/door'));
  write('packages/web/src/good.ts', imports('@homeward/api/routes'));
  write('packages/local/src/good.ts', imports('@aws-sdk/client-dynamodb'));
  write('infra/good.ts', imports('@homeward/store/tables'));
  write('functions/good.ts', imports('@homeward/vault/door'));
}

describe('each door is kept by a rule that can fail', () => {
  test.each(broke.map((one, turn) => [...one, turn] as const))(
    '%s is broken by %s importing %s',
    (rule, file, _, turn) => {
      expect(found.get(named(file, turn))).toContain(rule);
    },
  );

  test.each(brokeAlone)('%s is broken by %s importing %s', (rule, file, _, also) => {
    expect(found.get(named(file, rule))).toEqual([rule, also].filter(Boolean));
  });

  test('screens-carry-their-words is broken by a screen that would read a file', () => {
    expect(found.get('packages/web/src/reads-a-file.ts')).toContain('screens-carry-their-words');
  });

  test('no-circles is broken by two files that import each other', () => {
    const circle = ['one', 'two'].flatMap((name) => found.get(`packages/domain/src/${name}.ts`) ?? []);
    expect([...new Set(circle)]).toEqual(['no-circles']);
  });
});

test('what the floor plan allows breaks nothing: every room uses its doors', () => {
  const bad = /bad-|reads-a-file|\/(one|two)\.ts$/;
  expect([...found.keys()].filter((file) => !bad.test(file))).toEqual([]);
});
