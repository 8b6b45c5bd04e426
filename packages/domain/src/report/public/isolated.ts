import { type Box, type Counted, isSmall, type Mark } from './counted.ts';

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
 * Whoever reads a whole and subtracts what lies in it reads a group that no table names. Each that is under the threshold is given with
 * the figures that would give it away, were all of them told.
 */
export function smallDifferences(counted: Counted): readonly Isolating[] {
  const all = counted.cells.flatMap(({ count, boxes }, at): Boxed[] =>
    boxes && count > 0 ? [{ at, count, boxes }] : [],
  );
  return all.flatMap((whole) => {
    const inside = all.filter((one) => one.at !== whole.at && lies(one, whole));
    return inside.flatMap((first, index) => {
      const rest = whole.count - first.count;
      const alone = isSmall(counted, rest) ? [[whole.at, first.at]] : [];
      const pairs = inside
        .slice(index + 1)
        .filter((second) => isSmall(counted, rest - second.count) && apart(first, second));
      return [...alone, ...pairs.map((second) => [whole.at, first.at, second.at])];
    });
  });
}

/** Equations of which one side has only small or unnamed groups left, whose sum a reader reckons exactly, and it is under the threshold. */
export function isolatingSums(counted: Counted, marks: readonly Mark[]): readonly Isolating[] {
  const told = (at: number) => marks[at] === 'told';
  return counted.equations.flatMap(({ left, right }) => {
    const [hiddenLeft, hiddenRight] = [left.filter((at) => !told(at)), right.filter((at) => !told(at))];
    if (hiddenLeft.length > 0 === hiddenRight.length > 0) return [];
    const hidden = [...hiddenLeft, ...hiddenRight];
    const sum = hidden.reduce((all, at) => all + (counted.cells[at]?.count ?? 0), 0);
    return isSmall(counted, sum) ? [[...left, ...right].filter(told)] : [];
  });
}
