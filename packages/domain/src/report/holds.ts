import type { CaseState } from '../case/case.ts';
import type { HoldReason } from './counter-names.ts';

type Known = Pick<CaseState, 'returnDelays' | 'journeysHome' | 'closures' | 'placement' | 'cameAt'>;
type Hold = {
  readonly id: string;
  readonly at: string;
  readonly reason: HoldReason;
  readonly since?: string;
  readonly until?: string;
};

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
 * What has kept a person from going home, each reason from the day it was written for until the next one, the journey,
 * the arrival or the end of the file. Where the same reason is said again, `since` says from when it has gone on.
 */
export function holdsOf(file: Known): readonly Hold[] {
  const delays = file.returnDelays.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const placed = file.placement === undefined ? file.cameAt : [...file.cameAt, file.placement.at];
  const ends = [...[...file.journeysHome, ...file.closures].map(({ at }) => at), ...placed];
  const plain = delays.map(({ id, at, reason }, index) => {
    const next = delays[index + 1]?.at;
    const until = firstFrom(at, next === undefined ? ends : [...ends, next]);
    return { id, at, reason: reasons[reason], ...(until && { until }) };
  });
  return plain.map((hold, index) => {
    const since = sinceOf(plain, index);
    return since === hold.at ? hold : { ...hold, since };
  });
}

/** From when the reason of a hold has gone on without a break. */
function sinceOf(holds: readonly Hold[], index: number): string {
  const [hold, before] = [holds[index], holds[index - 1]];
  const goesOn = before !== undefined && before.reason === hold?.reason && before.until === hold.at;
  return goesOn ? sinceOf(holds, index - 1) : (hold?.at ?? '');
}

function firstFrom(at: string, ends: readonly string[]): string | undefined {
  const over = ends.filter((end) => Date.parse(end) >= Date.parse(at));
  return over.toSorted((one, other) => Date.parse(one) - Date.parse(other))[0];
}
