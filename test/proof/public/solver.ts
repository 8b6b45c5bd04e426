import highsOf from 'highs';
import type { PublicCell, PublicEdition } from '../../../packages/domain/src/report/public/edition.ts';
import { kindsOf, type Sum, sameOf, sumOf } from './everybody.ts';
import type { Somebody } from './populations.ts';

/** What somebody who knows every rule can find out of an edition: whether a line may count so many, and how far its values lie apart. */
export type Solver = {
  readonly lines: readonly { readonly name: string; readonly cell: PublicCell }[];
  /** Whether a line may count so many, or more, up to so many. */
  readonly may: (name: string, low: number, high?: number) => boolean;
  /** Whether the values that a line may have lie so far apart. */
  readonly reaches: (name: string, apart: number) => boolean;
  /** What a line counts in the years that were found. */
  readonly seen: (name: string) => readonly number[];
};

// Its types are written for require, where the loader is a member.
const highs = await (highsOf as unknown as typeof highsOf.default)();
const most = 10_000;

function saidBy(cell: PublicCell, under: number): readonly [low: number, high: number] {
  if ('count' in cell) return cell.count === 0 ? [0, 0] : [Math.max(under, cell.count - 2), cell.count + 2];
  if (cell.suppressed === 'small') return [0, under - 1];
  return [cell.suppressed === 'complementary' ? under : 0, most];
}

function added(sum: Sum, sign = '+'): string {
  return sum.map((one) => `${sign} ${one}`).join(' ');
}

/** Whom a reader knows one by one, and of which ways home they know that nobody else came by them. */
type Known = { readonly people: readonly Somebody[]; readonly wholly: readonly string[] };

/** Of each kind there are at least so many as are known; of a way known wholly, exactly so many. */
function rowsOf({ corridor, counts }: PublicEdition, { people, wholly }: Known): readonly string[] {
  const all = Map.groupBy(
    people.flatMap((one) => kindsOf(corridor, one, counts)),
    (kind) => kind,
  );
  const exact = wholly.flatMap((way) => sumOf(corridor, `2008 channel ${way}`) ?? []);
  return [
    ...[...all].filter(([kind]) => !exact.includes(kind)).map(([kind, { length }]) => `${kind} >= ${length}`),
    ...exact.map((kind) => `${kind} = ${all.get(kind)?.length ?? 0}`),
  ];
}

/**
 * An edition as whole numbers of people of each kind, for HiGHS (a solver of mixed integer programs that knows nothing of this
 * project's audit): everything printed holds, as it is printed, and whoever the reader knows is among them. What was found possible for a
 * reader who knows all that and more need not be looked for again.
 */
export function solverOf(edition: PublicEdition, beside: Known = { people: [], wholly: [] }, more?: Solver): Solver {
  const { corridor, under, periods, counts } = edition;
  const lines = periods.flatMap(({ period, tables }) =>
    tables.flatMap(({ table, cells }) => cells.map((cell) => ({ name: `${period} ${table} ${cell.code}`, cell }))),
  );
  const known = lines.flatMap(({ name, cell }) => {
    const sum = sumOf(corridor, name);
    return sum === undefined ? [] : [{ name, cell, sum }];
  });
  const same = sameOf(corridor, counts).map(([one, other]) => `${added(one)} ${added(other, '-')} = 0`);
  const printed = known.flatMap(({ cell, sum }) => {
    const [low, high] = saidBy(cell, under);
    return [...(low > 0 ? [`${added(sum)} >= ${low}`] : []), ...(high < most ? [`${added(sum)} <= ${high}`] : [])];
  });
  const held = rowsOf(edition, beside);
  const names = [...new Set([...known.flatMap(({ sum }) => sum), ...sameOf(corridor).flat(2)])];
  const { seen, witness } = witnessesOf(known, more);
  const solve = (goal: string, more: readonly string[]) => {
    const bounds = names.map((one) => `0 <= ${one} <= ${most}`);
    const rows = [
      'Subject To',
      ...same,
      ...printed,
      ...held,
      ...more,
      'Bounds',
      ...bounds,
      'General',
      names.join(' '),
      'End',
    ];
    const solved = highs.solve([goal, ...rows].join('\n'), { output_flag: false, mip_rel_gap: 0 } as never);
    if (solved.Status === 'Optimal') witness((one) => Math.round(solved.Columns[one]?.Primal ?? 0));
    return solved;
  };
  const sumNamed = (name: string) => known.find((one) => one.name === name)?.sum ?? [];
  const extreme = (way: 'Minimize' | 'Maximize', name: string) =>
    solve(`${way}\n obj: ${added(sumNamed(name))}`, []).ObjectiveValue;
  const span = (name: string) => Math.round(extreme('Maximize', name)) - Math.round(extreme('Minimize', name));
  const may: Solver['may'] = (name, low, high = most) =>
    seen(name).some((value) => low <= value && value <= high) ||
    solve(`Minimize\n obj: 0 ${names[0]}`, [
      `${added(sumNamed(name))} >= ${low}`,
      `${added(sumNamed(name))} <= ${high}`,
    ]).Status === 'Optimal';
  // The solver's own extremes fall short at times: an answer so far from one that was found is looked for, too.
  const isApart = (name: string, apart: number) =>
    may(name, Math.min(...seen(name)) + apart) || may(name, 0, Math.max(...seen(name)) - apart);
  return {
    lines: known,
    seen,
    may,
    reaches: (name, apart) =>
      Math.max(...seen(name)) - Math.min(...seen(name)) >= apart || span(name) >= apart || isApart(name, apart),
  };
}

/** What each line counts in the answers found so far: a value of one of them need not be looked for again. */
function witnessesOf(lines: readonly { readonly name: string; readonly sum: Sum }[], more?: Solver) {
  const values = new Map(lines.map(({ name, sum }) => [name, { sum, of: new Set(more?.seen(name)) }]));
  return {
    seen: (name: string): readonly number[] => [...(values.get(name)?.of ?? [])],
    witness(people: (kind: string) => number): void {
      for (const { sum, of } of values.values()) of.add(sum.reduce((all, kind) => all + people(kind), 0));
    },
  };
}
