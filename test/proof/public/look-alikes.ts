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
    ...(one.channel === 'domestic' ? [] : waysHome.map((channel) => ({ ...one, channel }))),
    ...exploitation.options.map((purpose) => ({ ...one, exploitation: [purpose] })),
    ...exploitation.options.map((purpose) => ({ ...one, exploitation: [...new Set([...one.exploitation, purpose])] })),
    ...[1, 4, 7, 10].map((month) => ({ ...one, month })),
  ];
}

function missedBy({ low, high }: Line, count: number): number {
  return count < low ? low - count : Math.max(0, count - high);
}

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
  const roll = diceOf(value);
  const now = [...people];
  const counts = lines.map(({ counts }) => now.filter(counts).length);
  for (let step = 0; step < 200; step += 1) {
    if (lines.every((line, at) => missedBy(line, counts[at] ?? 0) === 0)) return now;
    const change = bestChange(now, lines, counts, roll);
    if (change === undefined) return undefined;
    for (const [at, line] of lines.entries()) counts[at] = (counts[at] ?? 0) + difference(line, change.from, change.to);
    if (change.from === undefined) now.push(...[change.to].filter((one) => one !== undefined));
    else now.splice(now.indexOf(change.from), 1, ...[change.to].filter((one) => one !== undefined));
  }
  return undefined;
}

type Change = { readonly from: Somebody | undefined; readonly to: Somebody | undefined };

function difference(line: Line, from: Somebody | undefined, to: Somebody | undefined): number {
  return (to && line.counts(to) ? 1 : 0) - (from && line.counts(from) ? 1 : 0);
}

/**
 * The change after which least of what is printed is untrue; where none is better than before, any by chance that is no worse. One of each
 * kind of person stands for all.
 */
function bestChange(
  people: readonly Somebody[],
  lines: readonly Line[],
  counts: readonly number[],
  roll: () => number,
): Change | undefined {
  const kinds = [...new Map(people.map((one) => [JSON.stringify(one), one])).values()];
  const changes = kinds.flatMap((one): Change[] => [
    ...others(one).map((to) => ({ from: one, to })),
    { from: one, to: undefined },
    { from: undefined, to: { ...one } },
  ]);
  let least = lines.reduce((sum, line, at) => sum + missedBy(line, counts[at] ?? 0), 0);
  let best: Change[] = [];
  for (const change of changes) {
    const missed = lines.reduce(
      (sum, line, at) => sum + missedBy(line, (counts[at] ?? 0) + difference(line, change.from, change.to)),
      0,
    );
    if (missed > least) continue;
    if (missed < least) best = [];
    best.push(change);
    least = missed;
  }
  return best[Math.floor(roll() * best.length)];
}
