import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { suites } from '../scripts/proof/suites.ts';
import { leavesNothing } from './sharing.ts';
import { inTurns } from './turns.ts';

const root = resolve(import.meta.dirname, '..');

const suitesOf = (rooms: string) => `test/${rooms}/**/*.test.{ts,tsx}`;

/** The suites of some rooms that leave the loaded modules of their worker as they were. */
const leavingNothing = (rooms: string): string[] =>
  globSync(suitesOf(rooms), { cwd: root }).filter((file) => leavesNothing(join(root, file)));

/** Suites of plain functions: nothing is started and nothing is changed around them, so they share their loaded modules. */
const plain = [suitesOf('infra'), ...leavingNothing('{api,domain,interchange,law,words}')];

/**
 * Suites that share the loaded modules of their worker, and its running platform, which is emptied between them. The others change
 * something around them and have a process of their own.
 */
const sharing = leavingNothing('{bench,functions,journeys,local,proof,runtime,scripts,store,vault,web}');

/** Suites of `npm run proof` alone. */
const proofOnly = suites.filter((suite) => suite.onlyHereAs !== undefined).map(({ file }) => file);
const leftOut = process.env['PROOF'] === undefined ? proofOnly : [];

/** Where the stacks of a run are laid. */
const usualStacks = resolve(import.meta.dirname, 'infra/usual.ts');

/** The database and the Chromium of a run. */
const globalSetup = ['cloud/database.ts', 'web/chromium.ts'].map((one) => resolve(import.meta.dirname, one));

const limits = resolve(import.meta.dirname, 'cloud/limits.ts');

/** One more than a small machine has processors: a suite that waits, for a step of fifty milliseconds or a page, leaves none idle. */
const workers = 3;

/** Suites make much that lives for one answer: a larger nursery is swept less often, for a twentieth less processor time. */
const execArgv = ['--max-semi-space-size=64'];

export default defineConfig({
  root,
  test: {
    environment: 'node',
    sequence: { sequencer: inTurns },
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: plain,
          globalSetup: usualStacks,
          pool: 'threads',
          isolate: false,
          maxWorkers: workers,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...plain, ...sharing, ...leftOut],
          globalSetup,
          setupFiles: limits,
          execArgv,
          maxWorkers: workers,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'cloud',
          include: sharing,
          exclude: leftOut,
          globalSetup,
          setupFiles: limits,
          execArgv,
          isolate: false,
          // Whoever reads what a function prints has a process of their own.
          env: { POWERTOOLS_LOG_LEVEL: 'SILENT' },
          maxWorkers: workers,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
