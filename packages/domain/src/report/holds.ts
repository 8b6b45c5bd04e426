import type { CaseState } from '../case/case.ts';
import type { HoldReason } from './counter-names.ts';

type Known = Pick<CaseState, 'returnDelays' | 'journeysHome' | 'closures' | 'placement'>;
export type Hold = { readonly id: string; readonly at: string; readonly reason: HoldReason; readonly until?: string };

const reasons: Readonly<Record<CaseState['returnDelays'][number]['reason'], HoldReason>> = {
  hearing: 'court',
  papers: 'document',
  'nationality-open': 'document',
  'gate-closed': 'border',
  cost: 'cost',
  care: 'other',
  'family-not-found': 'other',
  'place-not-ready': 'other',
  'her-wish': 'other',
  other: 'other',
};

/**
 * What has kept her from going home, each from the day it was written for until the next reason, her journey, her arrival or the end of
 * her file. The same reason said again goes on.
 */
export function holdsOf(file: Known): readonly Hold[] {
  const delays = file.returnDelays.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const ends = [...file.journeysHome, ...file.closures, ...(file.placement ? [file.placement] : [])].map(
    ({ at }) => at,
  );
  const holds = delays.map((delay, index) => {
    const next = delays[index + 1]?.at;
    const over = [...ends, ...(next === undefined ? [] : [next])].filter(
      (end) => Date.parse(end) >= Date.parse(delay.at),
    );
    const until = over.toSorted((one, other) => Date.parse(one) - Date.parse(other))[0];
    return { id: delay.id, at: delay.at, reason: reasons[delay.reason], ...(until === undefined ? {} : { until }) };
  });
  return holds.reduce(goingOn, []);
}

function goingOn(before: readonly Hold[], hold: Hold): readonly Hold[] {
  const last = before.at(-1);
  if (last === undefined || last.reason !== hold.reason || last.until !== hold.at) return [...before, hold];
  const { until: _, ...kept } = last;
  return [...before.slice(0, -1), { ...kept, ...(hold.until === undefined ? {} : { until: hold.until }) }];
}
