import type { Item, Value } from './conditions.ts';

export const textOf = (value: Value | undefined) => String(value?.['S'] ?? '');
export const placeOf = (item: Item | undefined) => `${textOf(item?.['pk'])}|${textOf(item?.['sk'])}`;

const isAscii = /^[ -~]*$/;

/** The order of bytes in UTF-8; that of the characters is the same where all of them are ASCII. */
function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  if (isAscii.test(one) && isAscii.test(other)) return one < other ? -1 : 1;
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

/** The attributes by which a table or an index finds its items. */
export type Keys = readonly [pk: string, sk: string];

/** The order of a table or an index within a partition. */
export function orderBy([, sk]: Keys): (one: Item, other: Item) => number {
  return (one, other) => inOrder(textOf(one[sk]), textOf(other[sk])) || inOrder(placeOf(one), placeOf(other));
}

/** How many items of a row that is in order come before one. */
export function countBefore(all: readonly Item[], item: Item, order: ReturnType<typeof orderBy>): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(all[middle] as Item, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The partitions of a table or of an index, each in its order. */
function partitionsBy(keys: Keys) {
  const [pk, sk] = keys;
  const order = orderBy(keys);
  const all = new Map<string, Item[]>();
  const isIn = (item: Item | undefined): item is Item => item?.[pk] !== undefined && item[sk] !== undefined;
  const partition = (item: Item): Item[] => {
    const name = textOf(item[pk]);
    const found = all.get(name) ?? [];
    all.set(name, found);
    return found;
  };
  return {
    of: (name: string): readonly Item[] => all.get(name) ?? [],
    replace(before: Item | undefined, after: Item | undefined): void {
      if (isIn(before)) partition(before).splice(countBefore(partition(before), before, order), 1);
      if (isIn(after)) partition(after).splice(countBefore(partition(after), after, order), 0, after);
    },
  };
}

/** The items of a table by their place, and those of one partition of it or of its indexes without a look at the others. */
export type Rows = {
  readonly get: (place: string) => Item | undefined;
  readonly set: (place: string, item: Item | undefined) => void;
  /** All that have these keys, in order. */
  readonly all: (keys: Keys) => readonly Item[];
  /** In order. */
  readonly partition: (keys: Keys, name: string) => readonly Item[];
};

function inOrderOf(keys: Keys, items: readonly Item[]): readonly Item[] {
  return items.filter((item) => keys.every((name) => item[name] !== undefined)).toSorted(orderBy(keys));
}

export function rowsBy(every: readonly Keys[]): Rows {
  const items = new Map<string, Item>();
  const kept = new Map(every.map((keys) => [keys.join(), partitionsBy(keys)]));
  /** What a scan asks page by page is put in order once, until the next write. */
  const whole = new Map<string, readonly Item[]>();
  return {
    get: (place) => items.get(place),
    set(place, item) {
      whole.clear();
      for (const one of kept.values()) one.replace(items.get(place), item);
      if (item === undefined) items.delete(place);
      else items.set(place, item);
    },
    all(keys) {
      const name = keys.join();
      const held = whole.get(name) ?? inOrderOf(keys, [...items.values()]);
      whole.set(name, held);
      return held;
    },
    partition: (keys, name) => kept.get(keys.join())?.of(name) ?? [],
  };
}
