import { quotas as limitsOfStacks } from '@homeward/local/limits';
import { ofFunctions } from './of-functions.ts';
import { ofStacks } from './of-stacks.ts';
import { ofTheAccount } from './of-the-account.ts';
import type { Figure, Measured, Quota } from './quota.ts';

/** A limit, the highest figure it holds for, and what part of it that is. */
export type Row = Omit<Quota, 'of'> & Figure & { readonly used: number };

/** From here on a limit is too near: what is raised only by asking AWS takes days. */
const near = 0.8;

/** The highest figure of each quota that anything of these templates falls under. */
export function rowsOf(measured: Measured): readonly Row[] {
  return [...ofStacks, ...ofFunctions, ...ofTheAccount].flatMap(({ of, ...quota }) => {
    const [highest] = of(measured).toSorted((a, b) => b.figure - a.figure);
    return highest === undefined ? [] : [{ ...quota, ...highest, used: highest.figure / quota.limit.most }];
  });
}

/** What is nearer to its limit than it may be, a sentence each. */
export function nearLimits(rows: readonly Row[]): readonly string[] {
  return rows
    .filter(({ used, mayBeFull }) => used > (mayBeFull ? 1 : near))
    .map(({ limit, where, figure, used }) => {
      const much = `${figure} of ${limit.most} ${limit.unit}`;
      return `${where}: ${limit.on}: ${much}, ${percent(used)}, more than ${percent(near)} (${limit.source})`;
    });
}

/** The table as it is printed: what, how much of how much, what is left, where it is highest, and who says so. */
export function tableLines(rows: readonly Row[]): readonly string[] {
  const cells = rows.map(({ limit, where, figure, used, mayBeFull }) => [
    `${limit.service}: ${limit.on}`,
    `${figure.toLocaleString('en')} of ${limit.most.toLocaleString('en')} ${limit.unit}`,
    `${percent(1 - used)} left${mayBeFull ? ', may be full' : ''}`,
    where,
    limit.source,
  ]);
  const widths = [0, 1, 2, 3].map((at) => Math.max(0, ...cells.map((row) => row[at]?.length ?? 0)));
  return cells.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
}

/** Templates that no request can carry: they lie in the bucket that bootstrapping an account makes. */
export function needingABucket({ bytes }: Measured): readonly string[] {
  return Object.keys(bytes).filter((stack) => (bytes[stack] ?? 0) > limitsOfStacks.templateInRequest.most);
}

/** Rounded down where it says what is left, and so never more than there is. */
function percent(part: number): string {
  return `${Math.floor(part * 100)} %`;
}
