import type { PublicCell, PublicEdition } from '../../../packages/domain/src/report/public/edition.ts';
import type { Somebody } from '../public/populations.ts';
import { type Query, readable, relationsOf } from '../public/queries.ts';
import { type Solver, solverOf } from '../public/solver.ts';

/** Of how many numbers a reader may know that a figure is none of them, and how much nearer the ends of one that protects another may lie. */
type Allowance = { readonly numbers: number; readonly ends: number };

export type Reader = {
  /** Whom the reader knows one by one, among those whom the edition counts. */
  readonly people: readonly Somebody[];
  /** Ways home by which, as the reader knows, nobody else came. */
  readonly wholly: readonly string[];
  readonly allowance: Allowance;
};

type Asked = {
  readonly name: string;
  readonly cell: PublicCell;
  /** How many of the group the reader knows, and how many there are. */
  readonly mine: number;
  readonly count: number;
  /** As many others as there can be at most, for who knows that the group lies within one that is told to be small. */
  readonly room: number;
};

/** Whether a reader knows that others in a group are few: because it is said, or because nothing else is possible. */
function areFew({ may }: Solver, { name, cell, mine, count }: Asked, under: number): boolean {
  const others = count - mine;
  if ('count' in cell) return mine > 0 && others < under && !may(name, mine + under);
  if (cell.suppressed === 'complementary') return false;
  return cell.suppressed === 'small' || !may(name, mine + under);
}

/** The numbers that the others of a group cannot be, of one to nine or as many as there is room for. */
function excluded({ may }: Solver, { name, mine, room }: Asked): readonly number[] {
  const values = Array.from({ length: room }, (_, at) => at + 1);
  return values.filter((others) => !may(name, mine + others, mine + others));
}

const relations = new Map<string, ReturnType<typeof relationsOf>>();

function liesIn({ corridor, counts }: PublicEdition, queries: readonly Query[]) {
  const name = `${corridor} ${counts}`;
  const known = relations.get(name) ?? relationsOf(corridor, queries);
  relations.set(name, known);
  return known.lies;
}

/** Every line that another is printed for, with what a reader knows of it. */
function askedOf(people: readonly Somebody[], edition: PublicEdition, mine: readonly Somebody[]): readonly Asked[] {
  const lines = [...readable(edition).values()].map(({ query, cell }) => ({
    query,
    cell,
    mine: mine.filter(query.counts).length,
  }));
  const lies = liesIn(
    edition,
    lines.map(({ query }) => query),
  );
  const small = lines.filter(({ cell }) => 'suppressed' in cell && cell.suppressed === 'small');
  return lines.map(({ query: { name, counts }, cell, mine: known }) => {
    const around = small.filter(({ query }) => lies(name, query.name)).map((one) => edition.under - 1 - one.mine);
    const room = Math.max(0, Math.min(edition.under - 1, ...around));
    return { name, cell, mine: known, count: people.filter(counts).length, room };
  });
}

/**
 * What a reader of an edition learns of people whom they do not know: a sentence for each figure. The promise: of a group of few others each
 * number from one to nine stays possible (to as many as leave a group small that is told to be small), and a figure that protects another
 * lies anywhere in a range of ten.
 */
export function whatIsLearnt(
  people: readonly Somebody[],
  edition: PublicEdition,
  { people: mine, wholly, allowance }: Reader,
  more?: Solver,
): { readonly told: readonly string[]; readonly looked: number; readonly solver: Solver } {
  const solver = solverOf(edition, { people: mine, wholly }, more);
  const solved = new Set(solver.lines.map(({ name }) => name));
  const told: string[] = [];
  let looked = 0;
  for (const asked of askedOf(people, edition, mine)) {
    const { name, cell } = asked;
    if (asked.count === asked.mine || !solved.has(name)) continue;
    const protects = 'suppressed' in cell && cell.suppressed === 'complementary';
    if (protects) looked += 1;
    if (protects && !solver.reaches(name, 10 - allowance.ends)) told.push(`${name}: within a range of ten`);
    const isSmall = 'suppressed' in cell && cell.suppressed === 'small';
    if (allowance.numbers > 0 ? !isSmall : !areFew(solver, asked, edition.under)) continue;
    looked += 1;
    const not = excluded(solver, asked);
    if (not.length > allowance.numbers) told.push(`${name}: not ${not} others, beside ${asked.mine} who are known`);
  }
  return { told, looked, solver };
}
