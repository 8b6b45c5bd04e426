import type * as z from 'zod';
import type { CaseState } from '../case.ts';
import { latestOf } from '../due-on.ts';
import type { aspect } from './track.ts';

type Known = Pick<CaseState, 'assessments'>;

/** When an aspect of her state was last assessed. */
export function lastAssessed({ assessments }: Known, of: z.infer<typeof aspect>): string | undefined {
  return latestOf(assessments.filter(({ aspects }) => aspects.includes(of)).map(({ at }) => at));
}

type RiskOf = NonNullable<CaseState['assessments'][number]['riskOf']>;

/** The last assessment of a risk. */
export function lastRisk({ assessments }: Known, of: RiskOf): CaseState['assessments'][number] | undefined {
  return assessments
    .filter(({ kind, riskOf }) => kind === 'risk' && riskOf === of)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .at(-1);
}
