import type { CaseState } from '../../case/case.ts';
import { awaitedReturn } from '../../case/movement/awaited-return.ts';
import { isHeldByCost } from '../../case/movement/return-matter.ts';
import { cambodia } from '../../settings/cambodia.ts';
import { dayOf, daysAfter } from '../../time.ts';

type Counted = Pick<CaseState, 'decisions' | 'journeysHome' | 'returnDelays' | 'returnMatters'>;

/**
 * How promptly people went home once they had decided to (Standards 6.11(a)): journeys made and those within the days
 * of the setting, returns that wait and those that wait longer, delays by whom they lay with. The time runs from the
 * person’s decision: reflection is not in it.
 */
export function returnsHome(files: readonly Counted[], today: string) {
  const made = files.flatMap(daysOfJourney);
  const waiting = files.map(awaitedReturn).filter((decision) => decision !== undefined);
  const late = waiting.filter(({ at }) => lastDay(at) < today);
  return {
    made: made.length,
    prompt: made.filter(({ decided, left }) => left <= lastDay(decided)).length,
    waiting: waiting.length,
    late: late.length,
    delays: delaysBy(files),
    /** Of those that wait, whom money keeps: its last delay is of cost, a fine is open, or nobody pays the journey yet. */
    'blocked-by-cost': files.filter(isBlockedByCost).length,
  };
}

function isBlockedByCost(file: Counted): boolean {
  if (awaitedReturn(file) === undefined) return false;
  return file.returnDelays.at(-1)?.reason === 'cost' || isHeldByCost(file);
}

function lastDay(decided: string): string {
  return daysAfter(dayOf(decided), cambodia.promptReturn.value);
}

// A journey answers the decision that waited before it.
function daysOfJourney({ decisions, journeysHome }: Counted) {
  return journeysHome.flatMap(({ at }) => {
    const decision = awaitedReturn({
      decisions: decisions.filter((one) => Date.parse(one.at) <= Date.parse(at)),
      journeysHome: journeysHome.filter((one) => Date.parse(one.at) < Date.parse(at)),
    });
    return decision === undefined ? [] : [{ decided: decision.at, left: dayOf(at) }];
  });
}

function delaysBy(files: readonly Counted[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { responsible } of files.flatMap(({ returnDelays }) => returnDelays))
    counts[responsible] = (counts[responsible] ?? 0) + 1;
  return counts;
}
