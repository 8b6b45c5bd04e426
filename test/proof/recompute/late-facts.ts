import type { AnyCountry } from '@homeward/domain/people/actor';
import type { Fact } from '@homeward/domain/report/fact';
import { counterNames } from '../../../packages/domain/src/report/counter-names.ts';
import { monthsFrom } from '../../../packages/domain/src/report/sealing.ts';
import { endOfMonth, monthOf } from '../../../packages/domain/src/time.ts';
import { onDay, oneOf, type Roll } from '../recount/dice.ts';

export type Held = Extract<Fact, { type: 'held' }>;

/** A fact that comes late, and the months whose figures it changes. */
export type Late = { readonly fact: Fact; readonly touches: readonly string[] };

/** The months at whose end somebody waited, from one moment until another, but while another fact told the wait. */
function endsBetween(from: string, until: string, last: string, but: Held['but'] = []): readonly string[] {
  return monthsFrom(monthOf(from), last).filter((month) => {
    const end = new Date(Date.parse(endOfMonth(month)) - 1).toISOString();
    const isIn = (one: { readonly from: string; readonly until?: string | undefined }) =>
      one.from <= end && (one.until ?? '9999') > end;
    return month <= last && isIn({ from, until }) && !but.some(isIn);
  });
}

type Stamp = { readonly id: string; readonly country: AnyCountry; readonly recordedAt: string };
type Known = { readonly holds: readonly Held[]; readonly last: string };

function counted(roll: Roll, stamp: Stamp): Late {
  const at = onDay(roll() * 364);
  const names = counterNames(stamp.country).filter((name) => !/^(held|contacts)\./.test(name));
  const counters = [0, 1].map(() => names[Math.floor(roll() * names.length)] ?? 'A1');
  return { fact: { type: 'counted', ...stamp, at, counters }, touches: [monthOf(at)] };
}

function waiting(roll: Roll, stamp: Stamp, { last }: Known): Late {
  const start = roll() * 390;
  const [at, until] = [onDay(start), roll() < 0.4 ? undefined : onDay(start + roll() * 120)];
  const corridor = stamp.country === 'KH' ? 'KH-KH' : (`KH-${stamp.country}` as const);
  const reason = oneOf(roll, ['court', 'document', 'cost'] as const);
  const fact: Held = { type: 'held', ...stamp, at, corridor, reason, ...(until && { until }) };
  return { fact, touches: endsBetween(at, until ?? '9999', last) };
}

/** Somebody is said to have waited until an earlier or a later day than was known: the last word counts. */
function ended(roll: Roll, stamp: Stamp, known: Known): Late {
  const one = known.holds[Math.floor(roll() * known.holds.length)];
  if (one === undefined) return waiting(roll, stamp, known);
  const until = new Date(Date.parse(one.at) + roll() * 150 * 86_400_000).toISOString();
  const fact = { ...one, until, recordedAt: stamp.recordedAt };
  const before = one.until ?? '9999';
  const [from = '', to = ''] = [until, before].toSorted();
  return { fact, touches: endsBetween(from, to, known.last, one.but) };
}

/** Something of the year that is heard of late. */
export function lateFact(roll: Roll, stamp: Stamp, known: Known): Late {
  return oneOf(roll, [counted, waiting, ended, ended])(roll, stamp, known);
}

/** Holds as they stand after a late fact. */
export function withLate(holds: readonly Held[], { fact }: Late): readonly Held[] {
  if (fact.type !== 'held') return holds;
  // A hold's id is its own within its country.
  const isIts = ({ id, country }: Held) => id === fact.id && country === fact.country;
  return holds.some(isIts) ? holds.map((one) => (isIts(one) ? fact : one)) : [...holds, fact];
}
