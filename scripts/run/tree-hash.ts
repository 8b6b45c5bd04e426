import { fingerprint } from './fingerprint.ts';

/** What a result was found on: every byte of code, tests and versions. One byte changed, and it is another tree. */
export function treeHash(): string {
  const code = ['packages/**', 'functions/**', 'infra/**', 'scripts/**', 'test/**'];
  return fingerprint([...code, 'cdk.json', 'package.json', 'package-lock.json', 'tsconfig.json']);
}
