import { monitoringChecklist } from '../../packages/domain/src/oversight/checklist.ts';

/** Every row of the checklist kept, but these. */
export function answers(...notKept: readonly string[]) {
  return monitoringChecklist.map(({ id: row }) => ({
    row,
    answer: notKept.includes(row) ? ('not-kept' as const) : ('kept' as const),
  }));
}
