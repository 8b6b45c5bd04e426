import type { CaseState } from '../case.ts';
import type { Stamp } from '../entry.ts';

/**
 * From when what has to wait waits: since the server heard of an entry (Standards 6.10(b): nobody is hurried by a date). Where a second
 * person has seen the paper and says that it happened then, from then.
 */
export function heardOf(file: Pick<CaseState, 'vouched'>, { id, at, heardAt }: Stamp): string {
  const seen = file.vouched.some(({ entry }) => entry === id);
  return seen ? at : (heardAt ?? at);
}
