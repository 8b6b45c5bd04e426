import type * as z from 'zod';
import type { CaseState } from '../case.ts';
import { latestOf } from '../due-on.ts';
import { isCorrected } from '../identification/corrected.ts';
import type { aspect } from './track.ts';

type Known = Pick<CaseState, 'assessments' | 'corrections'>;
type Assessment = CaseState['assessments'][number];

// An assessment that somebody has corrected stays in the file and opens no gate.
function counting(file: Known): readonly Assessment[] {
  return file.assessments.filter(({ id }) => !isCorrected(file, id));
}

/** When an aspect of her state was last assessed. */
export function lastAssessed(file: Known, of: z.infer<typeof aspect>): string | undefined {
  const assessments = counting(file).filter(({ aspects }) => aspects.includes(of));
  return latestOf(assessments.map(({ at }) => at));
}

type Risk = NonNullable<Assessment['riskOf']>;

/** Whether an assessment is one of a risk, and of which. */
export function isRiskOf({ kind, riskOf }: { kind: Assessment['kind']; riskOf?: Risk | undefined }, of: Risk): boolean {
  return kind === 'risk' && riskOf === of;
}

/** The last assessment of a risk. */
export function lastRisk(file: Known, of: Risk): Assessment | undefined {
  return counting(file)
    .filter((one) => isRiskOf(one, of))
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .at(-1);
}

/** Whether an assessment of one kind stands in the file. */
export function isAssessed(file: Known, of: Assessment['kind']): boolean {
  return counting(file).some(({ kind }) => kind === of);
}
