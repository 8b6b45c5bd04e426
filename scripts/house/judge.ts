import type { Found, Measure } from './measure.ts';
import type { Project } from './project.ts';

/** A measure with what it found, and whether that is within its bound; where nothing was found there is no verdict but where a bound stands. */
type Judged = Pick<Measure, 'name' | 'counts' | 'most'> & { readonly found?: Found; readonly good: boolean };

export function judge(measures: readonly Measure[], project: Project): readonly Judged[] {
  return measures.map(({ name, counts, most, measure }) => {
    const found = measure(project);
    const good = most === undefined || (found !== undefined && found.figure <= most);
    return { name, counts, good, ...(most === undefined ? {} : { most }), ...(found === undefined ? {} : { found }) };
  });
}

/** A line a measure; below them what each counts and what it found beside its figure. */
export function linesOf(judged: readonly Judged[]): readonly string[] {
  const lines = judged.map(({ name, most, found, good }) => {
    const figure = String(found?.figure ?? 'nothing there to count').padStart(6);
    const bound = most === undefined ? '' : `at most ${most}`;
    return `${good ? '✔' : '✘'} ${name.padEnd(20)} ${figure}  ${bound}`.trimEnd();
  });
  const beside = judged.flatMap(({ name, counts, found }) => [
    '',
    `${name}: ${counts}`,
    ...(found?.beside ?? []).map((line) => `  ${line}`),
  ]);
  const red = judged.filter(({ good }) => !good).length;
  return [...lines, ...beside, '', `${judged.length - red} of ${judged.length} within their bounds`];
}

export function exitCode(judged: readonly Judged[]): 0 | 1 {
  return judged.every(({ good }) => good) ? 0 : 1;
}
