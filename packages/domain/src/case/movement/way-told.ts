import { carrying } from '../breaches/carrying.ts';
import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';

/** Whether the file shows that the person was told of the journey and understood (Standards 6.5(a), 6.5(c); checklist C21). */
export function isWayTold(file: CaseState): boolean {
  return carrying(file).explanations.some(
    ({ id, subject, understood }) => subject === 'journey' && understood && !isCorrected(file, id),
  );
}
