import type { CaseState } from '../../case/case.ts';
import { urgentNeeds } from '../../case/stay/stays-now.ts';
import { cambodia } from '../../settings/cambodia.ts';
import { hoursBetween } from '../../time.ts';

/** From an arrival to the first look at the immediate needs (Policy II.B): persons in time, later, and still waiting. */
export type TimeToFirstNeeds = { readonly inTime: number; readonly later: number; readonly waiting: number };

type Known = Pick<CaseState, 'openedAt' | 'stays' | 'basicNeeds'>;

/** Counts every case once, from its first stay or, where none is recorded, from the opening of the case. */
export function timeToFirstNeeds(cases: readonly Known[]): TimeToFirstNeeds {
  const hours = cases.map(hoursUntilFirstNeed);
  const limit = cambodia.firstNeeds.value;
  return {
    inTime: hours.filter((one) => one !== undefined && one <= limit).length,
    later: hours.filter((one) => one !== undefined && one > limit).length,
    waiting: hours.filter((one) => one === undefined).length,
  };
}

function hoursUntilFirstNeed({ openedAt, stays, basicNeeds }: Known): number | undefined {
  const asked = basicNeeds.filter(({ need }) => urgentNeeds.includes(need)).map(({ at }) => Date.parse(at));
  if (asked.length === 0) return undefined;
  return hoursBetween(stays[0]?.at ?? openedAt, new Date(Math.min(...asked)).toISOString());
}
