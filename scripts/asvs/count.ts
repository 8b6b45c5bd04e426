import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/root.ts';

/** Numbers of requirements, in order, as the CSV beside the tests has them. */
export function requirements(file: 'all' | 'wanted'): readonly string[] {
  const [, ...lines] = readFileSync(join(root, 'test/asvs', `${file}.csv`), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => line.split(',')[0] ?? '');
}

/** The numbers that stand in brackets in some text: `[ASVS-8.2.2]`. @internal for tests */
export function idsIn(text: string): readonly string[] {
  return [...text.matchAll(/\[ASVS-(\d+\.\d+\.\d+)\]/g)].map(([, id = '']) => id);
}

type Report = {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};

/** The titles of the tests that passed, from a JSON report of vitest. */
export function passedTitles(report: string): readonly string[] {
  const { testResults } = JSON.parse(report) as Report;
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed')
    .map(({ fullName }) => fullName);
}

/** Which requirements are shown, which of the wanted ones are not, and what is no number of the standard. */
export function countOf(titles: readonly string[]) {
  const shown = new Set(titles.flatMap(idsIn));
  const [all, wanted] = [requirements('all'), requirements('wanted')];
  return {
    shown: all.filter((id) => shown.has(id)),
    wanted: wanted.filter((id) => shown.has(id)),
    missing: wanted.filter((id) => !shown.has(id)),
    unknown: [...shown].filter((id) => !all.includes(id)),
  };
}
