import type { CaseState } from '../../case/case.ts';
import { ageIsDeterminedFirst } from '../../clocks/age-is-determined-first.ts';

/** Open cases of presumed children: how many, and how many are past the day by which the age was to be found out. */
export type AgesInDoubt = { readonly open: number; readonly overdue: number };

/** Standards 6.11 (in brief), "this shall be a priority": what is still open of it on a day in Cambodia. */
export function agesInDoubt(files: readonly CaseState[], today: string): AgesInDoubt {
  const due = files.filter(({ status }) => status === 'open').flatMap((file) => ageIsDeterminedFirst.due(file));
  return { open: due.length, overdue: due.filter(({ on }) => on < today).length };
}
