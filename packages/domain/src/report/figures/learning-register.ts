import type { CaseState } from '../../case/case.ts';
import { monthOf } from '../../time.ts';
import { type Counts, counted } from './counted.ts';

/** Closings of one reason in one year, how many of them succeeded, and which gaps those that did not have shown. */
type Lesson = { readonly closings: number; readonly unsuccessful: number; readonly gaps: Counts };

type Part = Pick<CaseState, 'closures' | 'learnings'>;

/**
 * The learning register of Standards 7.10(f), by the reason of closing: counts of gaps, no case and no words of one. A case that was
 * closed three times teaches three times.
 */
export function learningRegister(files: readonly Part[], year: string): Readonly<Record<string, Lesson>> {
  const closings = files.flatMap(({ closures, learnings }) =>
    closures
      .filter(({ at }) => monthOf(at).startsWith(year))
      .map((closure) => ({ ...closure, gaps: learnings.find(({ id }) => id === closure.learning)?.gaps ?? [] })),
  );
  const reasons = [...new Set(closings.map(({ reason }) => reason))];
  return Object.fromEntries(reasons.map((reason) => [reason, lesson(closings.filter((one) => one.reason === reason))]));
}

function lesson(closings: readonly { readonly outcome: string; readonly gaps: readonly string[] }[]): Lesson {
  const failed = closings.filter(({ outcome }) => outcome === 'unsuccessful');
  return { closings: closings.length, unsuccessful: failed.length, gaps: counted(failed.flatMap(({ gaps }) => gaps)) };
}
