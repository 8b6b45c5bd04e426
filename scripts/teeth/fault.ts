/** One thing done wrong on purpose, small and somewhere that matters, and the suite that has to turn red for it. */
export type Fault = {
  readonly name: string;
  /** What is wrong with the product once it is planted, as a statement. */
  readonly says: string;
  /** The file it is planted in. */
  readonly file: string;
  /** The text as it stands there, exactly once. */
  readonly from: string;
  readonly to: string;
  /** The test file that has to notice. */
  readonly suite: string;
  /** Whether that one opens the app in a browser: it is built from the copy first, with the fault in it. */
  readonly app?: true;
};

/** Faults of one file that one suite has to notice: each by its name, what is wrong, what stood there and what stands there now. */
export function faultsIn(file: string, suite: string) {
  return (name: string, says: string, from: string, to: string): Fault => ({ name, says, file, from, to, suite });
}

/** The same of a file of the app, where a browser has to notice. */
export function onScreen(file: string, suite: string) {
  const plain = faultsIn(`packages/web/src/${file}`, `test/web/${suite}.test.ts`);
  return (...fault: Parameters<typeof plain>): Fault => ({ ...plain(...fault), app: true });
}

/** Where the rules lie. */
export const rules = 'packages/domain/src/rules';

/** A fault in one rule, to be noticed by the test that stands beside it. */
export function inRule(name: string, rule: string, says: string, from: string, to: string): Fault {
  return { name, says, file: `${rules}/${rule}.ts`, from, to, suite: `test/law/rules/${rule}.test.ts` };
}
