import type { CaseState } from '../../packages/domain/src/case/case.ts';
import type { Clock } from '../../packages/domain/src/law/clock.ts';
import { fileOf } from './made.ts';

/** What one clock finds in a file that is changed as a test needs it: thing, day, days on which a supervisor hears. */
export function dueOf(clock: Clock, change: Partial<CaseState> = {}): readonly (readonly [string, string, string])[] {
  return clock.due(fileOf(change)).map(({ thing, on, escalates = [] }) => [thing, on, escalates.join(' ')] as const);
}
