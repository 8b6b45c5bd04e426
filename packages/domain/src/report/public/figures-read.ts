import type { Corridor } from '../../case/clear.ts';
import { type AgeBand, ageBands } from '../crossed.ts';
import { addVectors, quietly, type Vector } from '../vector.ts';
import type { TableName } from './tables.ts';

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
export function figureOf(counters: Vector, corridor: Corridor, table: TableName, code: string): number {
  const of = personsOf(corridor);
  const at = (name: string) => (counters[name] ?? 0) - (counters[quietly + name] ?? 0);
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
