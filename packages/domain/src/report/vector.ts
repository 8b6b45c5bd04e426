import { ageGroup, sex } from '../case/clear.ts';
import { formally, isCountedFormally, isCounter } from './counter-names.ts';
import { crossedOf } from './crossed.ts';
import type { Breakdown, Fact } from './fact.ts';
import { figuresWith } from './published-of-fact.ts';

/** Named counters of one month of one country; a name that is absent counts nothing. */
export type Vector = Readonly<Record<string, number>>;

function personCounters(fact: Extract<Fact, Breakdown>): readonly string[] {
  const of = `${fact.type}.${fact.corridor}`;
  const each = fact.type === 'returned' ? [`${of}.returns`] : [];
  if (fact.type === 'returned' && fact.again === true) return each;
  return [
    ...each,
    `${of}.all`,
    `${of}.channel.${fact.channel}`,
    `${of}.sex.${fact.sex}`,
    `${of}.age.${fact.ageGroup}`,
    ...crossedOf(of, fact),
    ...fact.exploitation.map((purpose) => `${of}.purpose.${purpose}`),
    ...figuresWith(fact),
  ];
}

function batchCounters({ funnel }: Extract<Fact, { type: 'batch-closed' }>): Vector {
  const { men, women, boys, girls } = funnel.counted;
  return {
    'border.batches': 1,
    'border.arrived': men + women + boys + girls,
    'border.men': men,
    'border.women': women,
    'border.boys': boys,
    'border.girls': girls,
    'border.screened': funnel.screened,
    'border.with-indicators': funnel.withIndicators,
    'border.presumed': funnel.presumed,
    'border.referred': funnel.referred,
  };
}

function stopCounters({ corridor, outcome, reason }: Extract<Fact, { type: 'handover-stopped' }>): Vector {
  const of = `handover.${corridor}.${outcome}`;
  return { [of]: 1, ...(reason !== undefined && isCounter(`${of}.${reason}`) ? { [`${of}.${reason}`]: 1 } : {}) };
}

/** How the counters are named that count once more what no mission may know, so that it can be left out of what missions read. */
export const quietly = 'quiet.';

function quietToo(fact: Fact, counters: Vector): Vector {
  if (!('quiet' in fact) || fact.quiet !== true) return counters;
  const again = Object.entries(counters).map(([name, count]) => [quietly + name, count]);
  return { ...counters, ...Object.fromEntries(again) };
}

function countersOf(fact: Fact): Vector {
  return quietToo(fact, { ...plainCountersOf(fact), ...formalCountersOf(fact) });
}

/** Who came by a handover counts once more so: the missions of both countries know each of them, and an audit must know what they know. */
function formalCountersOf(fact: Fact): Vector {
  if (fact.type !== 'returned' || fact.channel !== 'formal') return {};
  const names = personCounters(fact).filter(isCountedFormally);
  return Object.fromEntries(names.map((name) => [formally + name, 1]));
}

function plainCountersOf(fact: Fact): Vector {
  switch (fact.type) {
    case 'returned':
    case 'referred':
      return Object.fromEntries(personCounters(fact).map((name) => [name, 1]));
    case 'batch-closed':
      return batchCounters(fact);
    case 'parity-incident':
      return { [`parity.${fact.corridor}.refused-for-being-foreign`]: 1 };
    case 'handover-stopped':
      return stopCounters(fact);
    case 'counted':
      return fact.counters.map((name): Vector => ({ [name]: 1 })).reduce(addVectors, {});
    case 'observed':
      return fact.counts;
    case 'held':
    case 'taken-back':
      return {};
  }
}

export function addVectors(one: Vector, other: Vector): Vector {
  const sum: Record<string, number> = { ...one };
  for (const [name, count] of Object.entries(other)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}

/** Folds facts into counters, names sorted: the same facts in any order give the same bytes. */
export function foldFacts(facts: readonly Fact[]): Vector {
  const once = new Map(facts.map((one) => [one.id, one]));
  const sum: Record<string, number> = {};
  for (const one of once.values())
    for (const [name, count] of Object.entries(countersOf(one))) sum[name] = (sum[name] ?? 0) + count;
  return Object.fromEntries(Object.entries(sum).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The breakdowns a report prints, in this order. */
export const printed = { sex: sex.options, age: ageGroup.options } as const;
