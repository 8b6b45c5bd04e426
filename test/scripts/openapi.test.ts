import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'homeward-openapi-test-'));
  cpSync(join(root, 'scripts'), join(house, 'scripts'), { recursive: true });
  cpSync(join(root, '.redocly.yaml'), join(house, '.redocly.yaml'));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
  write('package.json', '{"type":"module"}');
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), text);
}

/** One documented route; `operation` lets a test leave something out. */
function describeApi(operation: object): void {
  const api = {
    openapi: '3.1.0',
    servers: [{ url: 'http://127.0.0.1:3000' }],
    info: { title: 'Toy', version: '1', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    security: [{ token: [] }],
    paths: { '/v1/health': { get: operation } },
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  };
  write('packages/api/src/openapi.ts', `export function openapi(): object { return ${JSON.stringify(api)}; }`);
}

const answers = { 200: { description: 'fine' }, 400: { description: 'not fine' } };
const documented = { operationId: 'health', summary: 'Is it up', responses: answers };

function openapi(...args: string[]): { readonly code: number | null; readonly lines: readonly string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/openapi.ts', ...args], {
    cwd: house,
    encoding: 'utf8',
  });
  return { code: status, lines: `${stderr}${stdout}`.trimEnd().split('\n') };
}

describe('npm run openapi', { timeout: 120_000 }, () => {
  test('writes the description with its keys in order, fails while the committed file differed, then passes', () => {
    describeApi(documented);
    const first = openapi();
    expect(first).toEqual({
      code: 1,
      lines: ['openapi.json differed and was written anew: commit it.', 'errors: 0, warnings: 0'],
    });
    expect(Object.keys(JSON.parse(readFileSync(join(house, 'openapi.json'), 'utf8')))).toEqual([
      'components',
      'info',
      'openapi',
      'paths',
      'security',
      'servers',
    ]);
    expect(openapi()).toEqual({ code: 0, lines: ['errors: 0, warnings: 0'] });
  });

  test('--check leaves a file that differs as it was', () => {
    describeApi(documented);
    write('openapi.json', '{}');
    expect(openapi('--check').code).toBe(1);
    expect(readFileSync(join(house, 'openapi.json'), 'utf8')).toBe('{}');
  });

  test('an error and a warning of the linter each fail it', () => {
    describeApi({ ...documented, operationId: undefined, responses: { 200: { description: 'fine' } } });
    openapi();
    const { code, lines } = openapi();
    expect(code).toBe(1);
    expect(lines.at(-1)).toBe('errors: 0, warnings: 2');
    describeApi({ operationId: 'health', summary: 'Is it up', responses: { 200: {} } });
    expect(openapi().lines.at(-1)).toMatch(/^errors: [1-9]/);
  });

  test('nothing to describe is one sentence', () => {
    expect(openapi()).toEqual({
      code: 1,
      lines: ['packages/api/src/openapi.ts is not there: nothing describes the routes.'],
    });
  });
});
