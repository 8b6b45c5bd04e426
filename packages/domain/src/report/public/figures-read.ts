import type { Corridor } from '../../case/clear.ts';
import { formally } from '../counter-names.ts';
import { type AgeBand, ageBands } from '../crossed.ts';
import { addVectors, quietly, type Vector } from '../vector.ts';
import type { TableName, Whom } from './tables.ts';

/** The counters of one month of a country, sealed. */
export type ClosedMonth = { readonly month: string; readonly counters: Vector };

/** The counters of some quarters of a year, by bits: the first quarter is the lowest. */
export function inQuarters(months: readonly ClosedMonth[], quarters: number): Vector {
  const within = months.filter(({ month }) => (quarters >> Math.floor((Number(month.slice(5)) - 1) / 3)) & 1);
  return within.map(({ counters }) => counters).reduce(addVectors, {});
}

/** Where a corridor's persons are counted: those who came back, or, where no border was crossed, those who were referred. */
function personsOf(corridor: Corridor): string {
  return corridor === 'KH-KH' ? 'referred.KH-KH' : `returned.${corridor}`;
}

/** The figure of one line of one table. What no mission may know counts in none: an embassy that knows all its handovers would subtract them. */
export function figureOf(counters: Vector, corridor: Corridor, table: TableName, code: string, as = ''): number {
  const of = personsOf(corridor);
  const at = (name: string) => (counters[as + name] ?? 0) - (counters[quietly + as + name] ?? 0);
  switch (table) {
    case 'all':
      return at(`${of}.all`);
    case 'figures':
      return at(code);
    case 'age':
      return ageBands[code as AgeBand].reduce((sum, group) => sum + at(`${of}.age.${group}`), 0);
    case 'age-group':
      return at(`${of}.age.${code}`);
    case 'handover':
      return at(`handover.${corridor}.${code}`);
    case 'sex':
    case 'channel':
    case 'purpose':
    case 'sex-age':
      return at(`${of}.${table}.${code}`);
  }
}

/** How many of a line came by a handover, of which missions know each; `wholly` where nobody else is in it. */
function handedOf(counters: Vector, corridor: Corridor, table: TableName, code: string) {
  const count = (of: TableName, name: string, as?: string) => figureOf(counters, corridor, of, name, as);
  if (corridor === 'KH-KH') return { handed: 0 };
  switch (table) {
    case 'handover':
      return { handed: count(table, code), wholly: true as const };
    case 'channel':
      return code === 'formal' ? { handed: count(table, code), wholly: true as const } : { handed: 0 };
    case 'all':
      return { handed: count('channel', 'formal') };
    default:
      return { handed: count(table, code, formally) };
  }
}

/** A line as an edition counts it: everybody, or who came by a handover; in which way people came is told of all. */
export function countedAs(
  whom: Whom,
  counters: Vector,
  corridor: Corridor,
  [table, code]: readonly [TableName, string],
) {
  const known = handedOf(counters, corridor, table, code);
  if (whom === 'handovers' && table !== 'channel') return { count: known.handed, ...known, wholly: true as const };
  return { count: figureOf(counters, corridor, table, code), ...known };
}
