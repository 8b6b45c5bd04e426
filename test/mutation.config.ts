import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * The tests that a changed rule has to fail: those of the law and the case, in one process. Only such as reach the domain by
 * its path: by `@homeward/…` they would load the law a second time, unchanged, from where the changed copy was made.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    environment: 'node',
    include: [
      'test/law/rules/*.test.ts',
      'test/domain/{case-commands,case-view,determinations,gates-open,phases,services,tenses}.test.ts',
    ],
  },
});
