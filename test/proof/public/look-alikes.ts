import { exploitation, waysHome } from '../../../packages/domain/src/case/clear.ts';
import type { PublicCell, PublicEdition } from '../../../packages/domain/src/report/public/edition.ts';
import { diceOf } from './dice.ts';
import type { Somebody } from './populations.ts';
import { readable } from './queries.ts';

/*
 * The other proof that nothing is yielded: another population, person by person, of which everything printed is as true as of the real
 * one. It counts people and knows no equation; with the audit it shares no code and no idea.
 */

type Line = {
  readonly name: string;
  readonly counts: (one: Somebody) => boolean;
  readonly low: number;
  readonly high: number;
};

/** What a printed cell says that a count must lie between, to whoever knows the rules. */
function saidBy(cell: PublicCell, under: number): { readonly low: number; readonly high: number } {
  if ('count' in cell)
    return cell.count === 0 ? { low: 0, high: 0 } : { low: Math.max(under, cell.count - 2), high: cell.count + 2 };
  if (cell.suppressed === 'small') return { low: 0, high: under - 1 };
  return { low: cell.suppressed === 'complementary' ? under : 0, high: Number.POSITIVE_INFINITY };
}

/** Whoever the person might have been instead, one thing changed. */
function others(one: Somebody): readonly Somebody[] {
  return [
    ...(['female', 'male', 'other', 'unknown'] as const).map((sex) => ({ ...one, sex })),
    ...(['0-11', '12-17'] as const).map((ageGroup) => ({ ...one, ageGroup, age: 'child' as const })),
    ...(['18-24', '25+'] as const).map((ageGroup) => ({ ...one, ageGroup, age: 'adult' as const })),
    ...(['presumed-child', 'adult'] as const).map((age) => ({ ...one, ageGroup: 'unknown' as const, age })),
    ...(one.channel === 'domestic' ? [] : waysHome.map((channel) => ({ ...one, channel }))),
    { ...one, exploitation: [] },
    ...exploitation.options.map((purpose) => ({ ...one, exploitation: [purpose] })),
    ...exploitation.options.map((purpose) => ({ ...one, exploitation: [...new Set([...one.exploitation, purpose])] })),
    ...[1, 4, 7, 10].map((month) => ({ ...one, month })),
  ];
}

function missedBy({ low, high }: Line, count: number): number {
  return count < low ? low - count : Math.max(0, count - high);
}

/** Each kind of person once, with the lines in which they count and whoever they might have been instead: asked many times, reckoned once. */
function kindsOf(lines: readonly Line[]) {
  const known = new Map<string, Somebody>();
  const counted = new Map<Somebody | undefined, Int8Array>([[undefined, new Int8Array(lines.length)]]);
  const near = new Map<Somebody, readonly Somebody[]>();
  const kind = (one: Somebody): Somebody => {
    const name = JSON.stringify(one);
    const found = known.get(name) ?? one;
    known.set(name, found);
    return found;
  };
  return {
    kind,
    within: (one: Somebody | undefined): Int8Array => {
      const found = counted.get(one) ?? Int8Array.from(lines, ({ counts }) => (one && counts(one) ? 1 : 0));
      counted.set(one, found);
      return found;
    },
    instead: (one: Somebody): readonly Somebody[] => {
      const found = near.get(one) ?? [...new Set(others(one).map(kind))];
      near.set(one, found);
      return found;
    },
  };
}

type Search = ReturnType<typeof kindsOf> & { readonly lines: readonly Line[] };

/** Another population of which everything printed holds and the line called `name` counts exactly `value`; undefined where so many single changes do not lead there. */
export function lookAlike(
  people: readonly Somebody[],
  edition: PublicEdition,
  name: string,
  value: number,
): readonly Somebody[] | undefined {
  const lines = [...readable(edition).values()].map(({ query, cell }): Line => {
    const said = query.name === name ? { low: value, high: value } : saidBy(cell, edition.under);
    return { ...query, ...said };
  });
  const search = { lines, ...kindsOf(lines) };
  const roll = diceOf(value);
  const now = people.map(search.kind);
  const counts = lines.map(({ counts }) => now.filter(counts).length);
  for (let step = 0; step < 200; step += 1) {
    if (lines.every((line, at) => missedBy(line, counts[at] ?? 0) === 0)) return now;
    const change = bestChange(now, search, counts, roll);
    if (change === undefined) return undefined;
    const [from, to] = [search.within(change.from), search.within(change.to)];
    for (const at of lines.keys()) counts[at] = (counts[at] ?? 0) + (to[at] ?? 0) - (from[at] ?? 0);
    if (change.from === undefined) now.push(...[change.to].filter((one) => one !== undefined));
    else now.splice(now.indexOf(change.from), 1, ...[change.to].filter((one) => one !== undefined));
  }
  return undefined;
}

type Change = { readonly from: Somebody | undefined; readonly to: Somebody | undefined };

/** How much more of what is printed is untrue after a change than before it. */
function worsenedBy({ lines, within }: Search, counts: readonly number[], change: Change): number {
  const [from, to] = [within(change.from), within(change.to)];
  let more = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const [line, by, count] = [lines[at], (to[at] ?? 0) - (from[at] ?? 0), counts[at] ?? 0];
    if (line !== undefined && by !== 0) more += missedBy(line, count + by) - missedBy(line, count);
  }
  return more;
}

/**
 * The change after which least of what is printed is untrue; where none is better than before, any by chance that is no worse. One of each
 * kind of person stands for all.
 */
function bestChange(
  people: readonly Somebody[],
  search: Search,
  counts: readonly number[],
  roll: () => number,
): Change | undefined {
  const changes = [...new Set(people)].flatMap((one): Change[] => [
    ...search.instead(one).flatMap((to) => [
      { from: one, to },
      { from: undefined, to },
    ]),
    { from: one, to: undefined },
  ]);
  let least = 0;
  let best: Change[] = [];
  for (const change of changes) {
    const more = worsenedBy(search, counts, change);
    if (more > least) continue;
    if (more < least) best = [];
    best.push(change);
    least = more;
  }
  return best[Math.floor(roll() * best.length)];
}
