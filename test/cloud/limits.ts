import { expect, vi } from 'vitest';

/** Suites without a cloud, a database or a browser are to be quick. */
if (/\/test\/(asvs|runtime|scripts|vault)\//.test(expect.getState().testPath ?? ''))
  vi.setConfig({ testTimeout: 30_000, hookTimeout: 120_000 });
else vi.resetConfig();
