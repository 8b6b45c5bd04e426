import type { Corridor } from '../../case/clear.ts';
import { isSmall } from './counted.ts';
import { type ClosedMonth, figureOf, inQuarters } from './figures-read.ts';
import { thresholdOf, type Whom } from './tables.ts';

const wholeYear = 0b1111;

/**
 * The missions of both countries know each handover: where few came otherwise, every figure that holds them all would tell a mission who
 * those few are. Then the tables are of handovers alone, and of the others is told that they were few.
 */
export function whomOf(corridor: Corridor, months: readonly ClosedMonth[]): Whom {
  if (corridor === 'KH-KH') return 'everybody';
  const counters = inQuarters(months, wholeYear);
  const formal = figureOf(counters, corridor, 'channel', 'formal');
  const others = figureOf(counters, corridor, 'all', 'all') - formal;
  return formal > 0 && isSmall({ threshold: thresholdOf(corridor) }, others) ? 'handovers' : 'everybody';
}
