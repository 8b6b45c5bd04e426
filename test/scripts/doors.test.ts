import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const rooms = ['api', 'domain', 'interchange', 'local', 'runtime', 'store', 'vault', 'web', 'words'];
const packages = ['zod', 'jose', '@middy/core', '@aws-sdk/client-dynamodb', '@aws-sdk/client-kms', 'papaparse'];

let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'homeward-doors-'));
  write('package.json', JSON.stringify({ name: 'house', type: 'module', workspaces: ['packages/*'] }));
  write('tsconfig.json', JSON.stringify({ compilerOptions: { module: 'NodeNext', allowImportingTsExtensions: true } }));
  for (const room of rooms) buildRoom(room);
  for (const name of packages) buildPackage(name);
  write('packages/api/src/routes.ts', 'export const door = 1;');
  write('packages/store/src/tables.ts', 'export const door = 1;');
  for (const file of ['functions/desk.ts', 'infra/app.ts', 'test/some.test.ts']) write(file, 'export const door = 1;');
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

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

/** The names of the rules that the house breaks, each once. */
function broken(): readonly string[] {
  const tool = [join(root, 'node_modules/.bin/depcruise')];
  const config = ['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  const args = [...tool, ...config, 'packages', 'functions', 'infra', 'test'];
  const text = execFileSync(process.execPath, args, { cwd: house, encoding: 'utf8', maxBuffer: 1 << 26 });
  const { summary } = JSON.parse(text) as { summary: { violations: { rule: { name: string } }[] } };
  return [...new Set(summary.violations.map((violation) => violation.rule.name))].sort();
}

const imports = (specifier: string): string => `import { door } from '${specifier}'; export const seen = door;`;

describe('each door is kept by a rule that can fail', () => {
  test.each([
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
  ])('%s is broken by %s importing %s', (rule, file, specifier) => {
    write(file, imports(specifier));
    expect(broken()).toContain(rule);
  });

  test.each([
    ['only-the-store-knows-dynamodb', 'packages/web/src/bad.ts', '@aws-sdk/client-dynamodb', 'screens-hold-no-keys'],
    ['only-the-vault-knows-kms', 'packages/local/src/bad.ts', '@aws-sdk/client-kms', ''],
  ])('%s is broken by %s importing %s', (rule, file, specifier, also) => {
    write(file, imports(specifier));
    expect(broken()).toEqual([rule, also].filter(Boolean));
  });

  test('rooms-are-entered-through-their-doors is broken by a path into another room', () => {
    write('packages/api/src/bad.ts', imports('../../domain/src/door.ts'));
    expect(broken()).toEqual(['rooms-are-entered-through-their-doors']);
  });

  test('screens-carry-their-words is broken by a screen that would read a file', () => {
    write('packages/words/src/say-from-file.ts', 'export const door = 1;');
    write('packages/web/src/bad.ts', imports('../../words/src/say-from-file.ts'));
    expect(broken()).toContain('screens-carry-their-words');
  });

  test('no-circles is broken by two files that import each other', () => {
    write('packages/domain/src/one.ts', imports('./two.ts'));
    write(
      'packages/domain/src/two.ts',
      `export const door = 1; import { seen } from './one.ts'; export const back = seen;`,
    );
    expect(broken()).toEqual(['no-circles']);
  });
});

describe('what the floor plan allows breaks nothing', () => {
  test('every room uses its doors', () => {
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
    expect(broken()).toEqual([]);
  });
});
