import { isDanger, isRiskOf } from '../assessment/latest-assessments.ts';
import { carrying } from '../breaches/carrying.ts';
import type { CaseState } from '../case.ts';
import { standingFindings } from '../standing-findings.ts';

/**
 * Whether the file shows that the danger of going home was weighed, and is one to accept (Standards 6.1(h), 7.6(d); checklist C05): by
 * the last finding that counts.
 */
export function isReturnWeighed(file: CaseState): boolean {
  const ofReturns = carrying(file).assessments.filter((one) => isRiskOf(one, 'return'));
  const last = standingFindings(file, ofReturns, isDanger).at(-1);
  return last?.risk !== undefined && !isDanger(last);
}
