import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { suites } from '../scripts/proof/suites.ts';

/**
 * Suites that need the local cloud, a database or a browser: two at a time, on two processors, with patience. A worker keeps its loaded
 * modules and its running platform from file to file; each file has a database of its own.
 */
const cloud = ['bench', 'local', 'functions', 'journeys', 'proof', 'store', 'web'];

/** Suites of plain functions: nothing is started and nothing is changed around them, so they share their loaded modules. */
const plain = ['api', 'domain', 'infra', 'interchange', 'law', 'words'];

/** Suites of those rooms that put something in the place of a module or a global as they load: each in a process of its own. */
const alone = ['store/receipt-entries', 'web/address', 'web/token-comes-late'].map((file) => `test/${file}.test.ts`);

/** Suites of `npm run proof` alone. */
const proofOnly = suites.filter((suite) => suite.onlyHereAs !== undefined).map(({ file }) => file);
const leftOut = process.env['PROOF'] === undefined ? proofOnly : [];

const suitesOf = (rooms: readonly string[]) => rooms.map((room) => `test/${room}/**/*.test.{ts,tsx}`);

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    environment: 'node',
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: suitesOf(plain),
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
          include: [...suitesOf([`!(${[...cloud, ...plain].join('|')})`]), ...alone],
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'cloud',
          include: suitesOf(cloud),
          exclude: [...alone, ...leftOut],
          globalSetup: ['cloud/database.ts', 'web/chromium.ts'].map((one) => resolve(import.meta.dirname, one)),
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
