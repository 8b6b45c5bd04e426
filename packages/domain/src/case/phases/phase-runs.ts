import type { CaseState } from '../case.ts';
import type { Phase } from '../clear.ts';

/** Whether a phase runs now. */
export function phaseRuns(file: Pick<CaseState, 'phases'>, name: Phase): boolean {
  return file.phases[name]?.some((track) => track.closedAt === undefined) ?? false;
}
