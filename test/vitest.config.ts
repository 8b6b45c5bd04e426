import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { suites } from '../scripts/proof/suites.ts';

const root = resolve(import.meta.dirname, '..');

const suitesOf = (rooms: string) => `test/${rooms}/**/*.test.{ts,tsx}`;

/** Suites of plain functions: nothing is started and nothing is changed around them, so they share their loaded modules. */
const plain = suitesOf('{api,domain,infra,interchange,law,words}');

/** By what it imports a suite is known to act on a running platform or to open the app before a browser, */
const acts = /\/(running|link-stage|told-world|verbs\/stage|staged|real\/stage)\.ts'/;
/** and by what else it imports or calls, to change something around it: functions in this process, their settings, modules, globals. */
const changes = /openDesks|other-settings|rebuilt|vi\.(stub|mock)/;

/** Suites whose worker keeps what they stand on (platform, functions, database, browser, loaded modules) from file to file, emptied between them. */
const onPlatform = globSync(suitesOf('{functions,journeys,proof,web}'), { cwd: root }).filter((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  return acts.test(text) && !changes.test(text);
});

/** Suites of `npm run proof` alone. */
const proofOnly = suites.filter((suite) => suite.onlyHereAs !== undefined).map(({ file }) => file);
const leftOut = process.env['PROOF'] === undefined ? proofOnly : [];

/** The database and the Chromium of a run. */
const globalSetup = ['cloud/database.ts', 'web/chromium.ts'].map((one) => resolve(import.meta.dirname, one));

export default defineConfig({
  root,
  test: {
    environment: 'node',
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: [plain],
          pool: 'threads',
          isolate: false,
          maxWorkers: 2,
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [plain, ...onPlatform, ...leftOut],
          globalSetup,
          setupFiles: resolve(import.meta.dirname, 'cloud/limits.ts'),
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'cloud',
          include: onPlatform,
          exclude: leftOut,
          globalSetup,
          isolate: false,
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
