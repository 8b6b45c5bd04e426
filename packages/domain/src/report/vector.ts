import { ageGroup, type Exploitation, sex } from '../case/clear.ts';
import { isChild } from '../people/age.ts';
import { isCounter, publishedFigures } from './counter-names.ts';
import { crossedOf } from './crossed.ts';
import type { Breakdown, Fact } from './fact.ts';

/** Named counters of one month of one country; a name that is absent counts nothing. */
export type Vector = Readonly<Record<string, number>>;

export const sexual: readonly Exploitation[] = ['prostitution', 'sex-tourism-entertainment', 'pornography'];
export const forcedLabour: readonly Exploitation[] = [
  'forced-labour',
  'bonded-labour',
  'child-labour',
  'domestic-work',
  'begging-dangerous-labour',
];

function isFor(fact: Breakdown, purposes: readonly Exploitation[]): boolean {
  return fact.exploitation.some((one) => purposes.includes(one));
}

function isWomanOrChild(fact: Extract<Fact, Breakdown>): boolean {
  return fact.sex === 'female' || isChild(fact, fact.at);
}

/**
 * The figures the ministry published for 2008 (Policy I), as definitions:
 * A1 women and children returned from Thailand · A2 of these, trafficked for sex · A3 returned from Viet Nam out of forced labour ·
 * A4 Vietnamese women trafficked for sex and sent back · A5 returned from Malaysia out of fishing · A6 referred to partners inside Cambodia.
 */
const published: Readonly<Record<(typeof publishedFigures)[number], (fact: Extract<Fact, Breakdown>) => boolean>> = {
  A1: (fact) => fact.type === 'returned' && fact.corridor === 'TH-KH' && isWomanOrChild(fact),
  A2: (fact) => fact.type === 'returned' && fact.corridor === 'TH-KH' && isWomanOrChild(fact) && isFor(fact, sexual),
  A3: (fact) => fact.type === 'returned' && fact.corridor === 'VN-KH' && isFor(fact, forcedLabour),
  A4: (fact) => fact.type === 'returned' && fact.corridor === 'KH-VN' && fact.sex === 'female' && isFor(fact, sexual),
  A5: (fact) => fact.type === 'returned' && fact.corridor === 'MY-KH' && fact.sector === 'fishing',
  A6: (fact) => fact.type === 'referred' && fact.corridor === 'KH-KH',
};
function personCounters(fact: Extract<Fact, Breakdown>): readonly string[] {
  const of = `${fact.type}.${fact.corridor}`;
  return [
    `${of}.all`,
    `${of}.channel.${fact.channel}`,
    `${of}.sex.${fact.sex}`,
    `${of}.age.${fact.ageGroup}`,
    ...crossedOf(of, fact),
    ...fact.exploitation.map((purpose) => `${of}.purpose.${purpose}`),
    ...publishedFigures.filter((name) => published[name](fact)),
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

function countersOf(fact: Fact): Vector {
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
  const sum = [...once.values()].map(countersOf).reduce(addVectors, {});
  return Object.fromEntries(Object.entries(sum).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The breakdowns a report prints, in this order. */
export const printed = { sex: sex.options, age: ageGroup.options } as const;
