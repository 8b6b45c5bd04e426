import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { readBy } from './read-by.ts';
import { leavesNothing } from './sharing.ts';

const root = resolve(import.meta.dirname, '..');

/** Our own rooms by their paths: by their names the unchanged ones would be loaded, from where the changed copy was made. */
const rooms = ['api', 'domain', 'runtime', 'store', 'vault'].map((room) => ({
  find: new RegExp(`^@homeward/${room}/(.*)$`),
  replacement: `${root}/packages/${room}/src/$1.ts`,
}));

/** No suite starts a Java process: what the store asks of DynamoDB is answered in this one. */
const database = {
  find: '@homeward/local/dynamodb-process',
  replacement: resolve(import.meta.dirname, 'cloud/in-memory/server.ts'),
};

/**
 * Suites of functions that run in the process that changes them and leave nothing there: not those on the platform, whose functions are
 * bundled before, nor the two that do every act, nor the one that reads the bundles.
 */
const functions = globSync('test/functions/!(contract|every-rule-refuses|words-beside).test.ts', { cwd: root }).filter(
  (file) => {
    const onPlatform = [...readBy(join(root, file), () => true)].some((one) => one.endsWith('test/cloud/running.ts'));
    return !onPlatform && leavesNothing(join(root, file));
  },
);

/** The tests that each part has to fail when it is changed: in one process. */
export const tests: Readonly<Record<string, readonly string[]>> = {
  clearance: [
    'test/domain/{clearance,clearance-of-sections,copies,may-answer,projection,relations}.test.ts',
    'test/domain/{acts-on-a-case,who-knows-a-case,who-reads-a-copy}.test.ts',
  ],
  receipts: ['test/proof/tampering.test.ts', 'test/store/{receipt-entries,trail-entries,trail-verdicts}.test.ts'],
  vault: ['test/vault/!(kms-faults).test.ts'],
  // Not those that read what was synthesised or the source itself, or wait on purpose.
  store: ['test/store/!(tables|conditions-in-source|finish-erasure).test.ts', ...functions],
  runtime: ['test/runtime/*.test.ts', 'test/api/finder.test.ts', ...functions],
  // Not the one that replaces a module for whoever comes after it.
  sharing: ['test/domain/!(leaking-editions).test.ts', 'test/law/rules/*.test.ts'],
  facts: ['test/functions/{facts-of-*,facts-under-names,noted-*}.test.ts'],
};

const part = process.env['HOMEWARD_MUTATED'] ?? '';

/** Parts whose suites change nothing around them: they share their loaded modules, so that a change is tried in a tenth of the time. */
const plain = ['sharing', 'store'];

export default defineConfig({
  root,
  resolve: { alias: [...rooms, database] },
  test: {
    environment: 'node',
    isolate: !plain.includes(part),
    testTimeout: 60_000,
    include: [...(tests[part] ?? Object.values(tests).flat())],
  },
});
