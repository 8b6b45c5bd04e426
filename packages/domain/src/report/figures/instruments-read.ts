import type { CaseState } from '../../case/case.ts';
import { readSince } from '../../case/staffing/read-since.ts';

type Part = Pick<CaseState, 'assigned' | 'acknowledgements'>;

/** Of those who work on cases, how many have read the Declaration, the Policy and the Standards (Standards 10). What was read with one case counts for all. */
export function instrumentsRead(files: readonly Part[]): { readonly workers: number; readonly read: number } {
  const workers = [...new Set(files.flatMap(({ assigned }) => assigned))];
  const acknowledgements = files.flatMap((file) => file.acknowledgements);
  const read = workers.filter((worker) => readSince({ acknowledgements }, worker) !== undefined);
  return { workers: workers.length, read: read.length };
}
