import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

/** Our own rooms by their paths: by their names the unchanged ones would be loaded, from where the changed copy was made. */
const rooms = ['domain', 'store', 'vault'].map((room) => ({
  find: new RegExp(`^@homeward/${room}/(.*)$`),
  replacement: `${root}/packages/${room}/src/$1.ts`,
}));

/** The tests that each part has to fail when it is changed: in one process, without a database. */
const tests: Readonly<Record<string, readonly string[]>> = {
  clearance: [
    'test/domain/{clearance,clearance-of-sections,copies,may-answer,projection,relations}.test.ts',
    'test/domain/{acts-on-a-case,who-knows-a-case,who-reads-a-copy}.test.ts',
  ],
  receipts: ['test/proof/tampering.test.ts', 'test/store/{receipt-entries,trail-entries,trail-verdicts}.test.ts'],
  vault: ['test/vault/!(kms-faults).test.ts'],
};

const part = process.env['HOMEWARD_MUTATED'] ?? '';

export default defineConfig({
  root,
  resolve: { alias: rooms },
  test: { environment: 'node', include: [...(tests[part] ?? Object.values(tests).flat())] },
});
