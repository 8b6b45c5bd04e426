import { type Corridor, exploitation, waysHome } from '../../../packages/domain/src/case/clear.ts';
import type { PublicCell, PublicEdition } from '../../../packages/domain/src/report/public/edition.ts';
import type { Somebody } from './populations.ts';

/** One thing that anybody may read: a line of a table of a period, and whom it counts, in the test's own words. */
export type Query = { readonly name: string; readonly counts: (one: Somebody) => boolean };

const sexual = ['prostitution', 'sex-tourism-entertainment', 'pornography'];
const labour = ['forced-labour', 'bonded-labour', 'child-labour', 'domestic-work', 'begging-dangerous-labour'];
const isFor = (one: Somebody, all: readonly string[]) => one.exploitation.some((purpose) => all.includes(purpose));
const womanOrChild = ({ sex, age }: Somebody) => sex === 'female' || age !== 'adult';

const figures: Readonly<Record<string, (one: Somebody) => boolean>> = {
  A1: womanOrChild,
  A2: (one) => womanOrChild(one) && isFor(one, sexual),
  A3: (one) => isFor(one, labour),
  A4: (one) => one.sex === 'female' && isFor(one, sexual),
  A5: (one) => one.sector === 'fishing',
  A6: () => true,
};

const bands: Readonly<Record<string, readonly string[]>> = {
  'under-18': ['0-11', '12-17'],
  '18-and-over': ['18-24', '25+'],
  unknown: ['unknown'],
};

function inPeriod(period: string): (one: Somebody) => boolean {
  const [, part = ''] = period.split('-');
  if (part.startsWith('H')) return ({ month }) => Math.ceil(month / 6) === Number(part.slice(1));
  if (part.startsWith('Q')) return ({ month }) => Math.ceil(month / 3) === Number(part.slice(1));
  return () => true;
}

function inLine(table: string, code: string): ((one: Somebody) => boolean) | undefined {
  switch (table) {
    case 'all':
      return () => true;
    case 'figures':
      return figures[code];
    case 'sex':
      return ({ sex }) => sex === code;
    case 'age':
      return ({ ageGroup }) => bands[code]?.includes(ageGroup) === true;
    case 'age-group':
      return ({ ageGroup }) => ageGroup === code;
    case 'channel':
      return ({ channel }) => channel === code;
    case 'purpose':
      return ({ exploitation: theirs }) => theirs.some((one) => one === code);
    case 'sex-age': {
      const [wanted, band = ''] = code.split('.');
      return ({ sex, ageGroup }) => sex === wanted && bands[band]?.includes(ageGroup) === true;
    }
    default:
      return undefined;
  }
}

/** Everything an edition says of persons, with its cells. Where it counts handovers, the ways home alone count whoever came otherwise. */
export function readable({
  periods,
  counts: whom,
}: PublicEdition): ReadonlyMap<string, { readonly query: Query; readonly cell: PublicCell }> {
  const all = periods.flatMap(({ period, tables }) =>
    tables.flatMap(({ table, cells }) =>
      cells.flatMap((cell) => {
        const [during, of] = [inPeriod(period), inLine(table, cell.code)];
        const name = `${period} ${table} ${cell.code}`;
        if (of === undefined) return [];
        const among = (one: Somebody) => whom === undefined || table === 'channel' || one.channel === 'formal';
        return [
          [name, { cell, query: { name, counts: (one: Somebody) => during(one) && among(one) && of(one) } }] as const,
        ];
      }),
    ),
  );
  return new Map(all);
}

/** Everybody there could be: one of each kind that a table can tell apart. */
function everybody(corridor: Corridor): readonly Somebody[] {
  const channels = corridor === 'KH-KH' ? (['domestic'] as const) : waysHome;
  const pairs = exploitation.options.flatMap((one, at) => exploitation.options.slice(at + 1).map((two) => [one, two]));
  const purposes = [[], ...exploitation.options.map((one) => [one]), ...pairs];
  const sectors = corridor === 'MY-KH' ? [{}, { sector: 'fishing' as const }] : [{}];
  const ages = [
    ...(['0-11', '12-17'] as const).map((ageGroup) => ({ ageGroup, age: 'child' as const })),
    ...(['18-24', '25+'] as const).map((ageGroup) => ({ ageGroup, age: 'adult' as const })),
    ...(['presumed-child', 'adult'] as const).map((age) => ({ ageGroup: 'unknown' as const, age })),
  ];
  return [1, 4, 7, 10].flatMap((month) =>
    (['female', 'male', 'other', 'unknown'] as const).flatMap((sex) =>
      ages.flatMap((age) =>
        channels.flatMap((channel) =>
          purposes.flatMap((theirs) =>
            sectors.map((sector): Somebody => ({ month, sex, ...age, channel, exploitation: [...theirs], ...sector })),
          ),
        ),
      ),
    ),
  );
}

/** How the lines of a corridor lie to each other, whoever came: what lies within what, and what never overlaps. */
export function relationsOf(corridor: Corridor, queries: readonly Query[]) {
  const all = everybody(corridor);
  const sets = new Map(queries.map(({ name, counts }) => [name, all.map(counts)]));
  const every = (one: string, other: string, holds: (a: boolean, b: boolean) => boolean) =>
    (sets.get(one) ?? []).every((is, at) => holds(is, sets.get(other)?.[at] === true));
  const memo = new Map<string, boolean>();
  const once = (name: string, look: () => boolean) => {
    const known = memo.get(name) ?? look();
    memo.set(name, known);
    return known;
  };
  return {
    lies: (part: string, whole: string) => once(`${part}<${whole}`, () => every(part, whole, (a, b) => !a || b)),
    apart: (one: string, other: string) => once(`${one}|${other}`, () => every(one, other, (a, b) => !(a && b))),
  };
}
