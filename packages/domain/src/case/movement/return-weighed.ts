import { isDanger, isRiskOf } from '../assessment/latest-assessments.ts';
import { carrying } from '../breaches/carrying.ts';
import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';

type Assessment = CaseState['assessments'][number];

/**
 * Whether the file shows that the danger of going home was weighed, and is one to accept (Standards 6.1(h), 7.6(d); checklist C05).
 * The last finding counts. A danger counts however it was heard: nobody corrects it away, and no earlier date hides it.
 */
export function isReturnWeighed(file: CaseState): boolean {
  const found = carrying(file).assessments.filter(
    (one) => isRiskOf(one, 'return') && (isDanger(one) || !isCorrected(file, one.id)),
  );
  const last = found.toSorted((a, b) => Date.parse(foundAt(a)) - Date.parse(foundAt(b))).at(-1);
  return last?.risk !== undefined && !isDanger(last);
}

function foundAt(one: Assessment): string {
  return isDanger(one) ? (one.heardAt ?? one.at) : one.at;
}
