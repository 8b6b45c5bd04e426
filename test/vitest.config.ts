import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Suites that start the local cloud, a database or a browser: two at a time, on two processors, with patience. */
const cloud = ['bench', 'local', 'functions', 'journeys', 'proof', 'store', 'web'].map(
  (room) => `test/${room}/**/*.test.{ts,tsx}`,
);

/** Suites of plain functions: nothing is started and nothing is changed around them, so they share their loaded modules. */
const plain = ['api', 'domain', 'interchange', 'law', 'words'].map((room) => `test/${room}/**/*.test.{ts,tsx}`);

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    environment: 'node',
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: plain,
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
          exclude: [...cloud, ...plain],
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
          include: cloud,
          globalSetup: ['cloud/database.ts', 'web/chromium.ts'].map((one) => resolve(import.meta.dirname, one)),
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
