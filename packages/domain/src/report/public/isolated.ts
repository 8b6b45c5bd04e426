import { type Box, type Counted, isSmall, type Knows, type Mark, othersIn } from './counted.ts';

/** Figures told whose difference is exactly one group under the threshold: a whole, and one or two parts of it that do not overlap. */
export type Isolating = readonly number[];

type Boxed = { readonly at: number; readonly count: number; readonly boxes: readonly Box[] };

function lies(inner: Boxed, outer: Boxed): boolean {
  return inner.boxes.every((one) =>
    outer.boxes.some((other) => one.every((bits, at) => (bits & ~(other[at] ?? 0)) === 0)),
  );
}

function apart(one: Boxed, other: Boxed): boolean {
  return one.boxes.every((a) => other.boxes.every((b) => a.some((bits, at) => (bits & (b[at] ?? 0)) === 0)));
}

/**
 * Whoever reads a whole and subtracts what lies in it reads a group that no table names; a mission reads one in each figure, which is
 * whom it knows and the others. Each that is under the threshold is given with the figures that would give it away, were all of them told.
 */
export function smallDifferences(counted: Counted, knows: Knows): readonly Isolating[] {
  const all = counted.cells.flatMap((cell, at): Boxed[] => {
    const count = othersIn(cell, knows);
    return cell.boxes && count > 0 ? [{ at, count, boxes: cell.boxes }] : [];
  });
  const beside = counted.cells.flatMap((cell, at) => {
    const known = othersIn(cell, knows) < cell.count;
    return known && isSmall(counted, othersIn(cell, knows)) ? [[at]] : [];
  });
  return [...beside, ...all.flatMap((whole) => differencesOf(counted, whole, all))];
}

function differencesOf(counted: Counted, whole: Boxed, all: readonly Boxed[]): readonly Isolating[] {
  const inside = all.filter((one) => one.at !== whole.at && lies(one, whole));
  return inside.flatMap((first, index) => {
    const rest = whole.count - first.count;
    const alone = isSmall(counted, rest) ? [[whole.at, first.at]] : [];
    const pairs = inside
      .slice(index + 1)
      .filter((second) => isSmall(counted, rest - second.count) && apart(first, second));
    return [...alone, ...pairs.map((second) => [whole.at, first.at, second.at])];
  });
}

/** Equations of which one side has only small or unnamed groups left, whose sum a reader reckons exactly, and it is under the threshold. */
export function isolatingSums(counted: Counted, marks: readonly Mark[], knows: Knows): readonly Isolating[] {
  const told = (at: number) => marks[at] === 'told';
  const reckoned = (at: number) => told(at) || (knows === 'mission' && counted.cells[at]?.wholly === true);
  return counted.equations.flatMap(({ left, right }) => {
    const [hiddenLeft, hiddenRight] = [left.filter((at) => !reckoned(at)), right.filter((at) => !reckoned(at))];
    if (hiddenLeft.length > 0 === hiddenRight.length > 0) return [];
    const sum = [...hiddenLeft, ...hiddenRight].reduce((all, at) => {
      const cell = counted.cells[at];
      return cell === undefined ? all : all + othersIn(cell, knows);
    }, 0);
    return isSmall(counted, sum) ? [[...left, ...right].filter(told)] : [];
  });
}
