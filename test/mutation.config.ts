import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests that a changed rule has to fail: those of the law and of the case, in one process. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    environment: 'node',
    include: ['test/law/rules/*.test.ts', 'test/domain/{case-commands,determinations,phases,services}.test.ts'],
  },
});
