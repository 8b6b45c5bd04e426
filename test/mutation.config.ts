import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * The tests that a changed rule or a changed vault has to fail: those of the law, the case and the vault, in one process. Only such as reach the domain by
 * its path: by `@homeward/…` they would load the law a second time, unchanged, from where the changed copy was made.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  // The vault is reached by its name everywhere; here by its path, for the same reason.
  resolve: {
    alias: [
      {
        find: /^@homeward\/vault\/(.*)$/,
        replacement: `${resolve(import.meta.dirname, '..')}/packages/vault/src/$1.ts`,
      },
    ],
  },
  test: {
    environment: 'node',
    include: [
      'test/law/rules/*.test.ts',
      'test/vault/*.test.ts',
      'test/domain/{case-commands,case-view,determinations,gates-open,phases,services,tenses}.test.ts',
    ],
  },
});
