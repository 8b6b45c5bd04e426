import type { TestCase, TestModule } from 'vitest/node';

export type Tally = {
  readonly passed: number;
  readonly failed: number;
  /** Each skipped test with the reason it gave. */
  readonly skips: readonly string[];
};

/**
 * Counts what ran. A file or a group that broke before its tests (a failing `beforeAll`, say) counts as a failure of
 * its own, and so does an error that no test caught: the tests they hid would otherwise pass for skipped.
 */
export function tallyOf(modules: readonly TestModule[], uncaught: number): Tally {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const groups = modules.flatMap((module) => [module, ...module.children.allSuites()]);
  const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
  return {
    passed: count('passed'),
    failed: count('failed') + count('pending') + groups.filter((group) => group.errors().length > 0).length + uncaught,
    skips: tests.filter((test) => test.result().state === 'skipped').map(skipLine),
  };
}

function skipLine(test: TestCase): string {
  const result = test.result();
  const reason = result.state === 'skipped' ? result.note : undefined;
  return `skipped: ${test.module.relativeModuleId} > ${test.fullName}: ${reason ?? 'no reason given'}`;
}
