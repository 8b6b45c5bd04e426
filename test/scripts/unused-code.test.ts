import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

let house: string;

/** A house in which everything is used and every dependency is listed where it is used. */
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'homeward-unused-'));
  copyFileSync(join(root, '.knip.json'), join(house, '.knip.json'));
  write('package.json', {
    name: 'house',
    private: true,
    type: 'module',
    workspaces: ['packages/*'],
    devDependencies: { vitest: '1' },
  });
  write('tsconfig.json', { compilerOptions: { module: 'NodeNext', allowImportingTsExtensions: true } });
  room('domain', { zod: '1' });
  room('store', { '@homeward/domain': '1' });
  room('web', { '@homeward/domain': '1' });
  write('packages/domain/src/door.ts', `import * as z from 'zod'; export const law = z.string();`);
  write('packages/store/src/door.ts', `import { law } from '@homeward/domain/door'; export const kept = law;`);
  write('packages/web/src/main.tsx', `import { law } from '@homeward/domain/door'; console.log(law);`);
  write('packages/web/src/door.ts', `console.log('door');`);
  write('packages/web/vite.config.ts', 'export default {};');
  write('functions/desk.ts', `import { kept } from '@homeward/store/door'; export const handler = kept;`);
  write('infra/app.ts', 'console.log(1);');
  write('scripts/start.ts', 'console.log(1);');
  write('test/domain/law.test.ts', `import { test } from 'vitest'; test('a', () => undefined);`);
  for (const name of ['zod', 'vitest']) write(`node_modules/${name}/package.json`, { name, exports: './index.js' });
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

function write(file: string, content: string | object): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), typeof content === 'string' ? content : JSON.stringify(content));
}

function room(name: string, dependencies: object): void {
  write(`packages/${name}/package.json`, {
    name: `@homeward/${name}`,
    type: 'module',
    exports: { './door': './src/door.ts' },
    dependencies,
  });
  mkdirSync(join(house, 'node_modules/@homeward'), { recursive: true });
  symlinkSync(join(house, 'packages', name), join(house, 'node_modules/@homeward', name));
}

function knip(...mode: string[]): { readonly code: number | null; readonly says: string } {
  const args = [join(root, 'node_modules/.bin/knip'), '--no-progress', '--no-config-hints', ...mode];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' });
  return { code: status, says: `${stdout}${stderr}` };
}

const byRoom = ['--production', '--strict', '--workspace', '@homeward/*', '--dependencies'];

describe('unused code is found', () => {
  test('a house that uses everything passes all three looks', () => {
    expect([knip(...byRoom), knip('--production'), knip()]).toEqual(Array(3).fill({ code: 0, says: '' }));
  });

  test('a package that a room uses and does not list is named', () => {
    write('packages/store/src/door.ts', `import * as z from 'zod'; export const kept = z.string();`);
    const { code, says } = knip(...byRoom);
    expect(code).toBe(1);
    expect(says).toMatch(/Unlisted dependencies \(1\)\s+zod\s+packages\/store/);
    expect(says).toMatch(/Unused dependencies \(1\)\s+@homeward\/domain\s+packages\/store/);
  });

  test('a file nobody opens, and a door nobody uses, are named', () => {
    write('packages/domain/src/dead.ts', 'export const dead = 1;');
    write(
      'packages/store/src/door.ts',
      `import { law } from '@homeward/domain/door'; export const kept = law; export const idle = 1;`,
    );
    const { code, says } = knip();
    expect(code).toBe(1);
    expect(says).toMatch(/Unused files \(1\)\s+packages\/domain\/src\/dead\.ts/);
    expect(says).toMatch(/Unused exports \(1\)\s+idle\s+packages\/store/);
  });

  test('what only a test uses is no use', () => {
    write(
      'packages/domain/src/door.ts',
      `import * as z from 'zod'; export const law = z.string(); export const tested = 1;`,
    );
    write(
      'test/domain/law.test.ts',
      `import { tested } from '@homeward/domain/door'; import { test } from 'vitest'; test('a', () => console.log(tested));`,
    );
    expect(knip().code).toBe(0);
    expect(knip('--production').says).toMatch(/Unused exports \(1\)\s+tested\s+packages\/domain/);
  });
});
