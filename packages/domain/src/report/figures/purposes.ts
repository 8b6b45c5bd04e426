import type { CaseState } from '../../case/case.ts';
import { type Exploitation, exploitation } from '../../case/clear.ts';

/** How many cases were found to be for each purpose of Policy I; a case for two purposes counts under both. */
export function purposesFound(
  files: readonly Pick<CaseState, 'exploitation'>[],
): Readonly<Record<Exploitation, number>> {
  const counts = exploitation.options.map(
    (purpose) => [purpose, files.filter((file) => file.exploitation.includes(purpose)).length] as const,
  );
  return Object.fromEntries(counts) as Record<Exploitation, number>;
}
