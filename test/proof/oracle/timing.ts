/** The times of one operation, in milliseconds, pair by pair. */
export type Times = { readonly denied: readonly number[]; readonly absent: readonly number[] };

/**
 * The area under the ROC curve: how often somebody is right who takes the slower one of two answers for the one of what is there. 0.5 is
 * chance; below it the person would have to bet the other way, so it is counted from 0.5 up.
 */
export function areaUnder({ denied, absent }: Times): number {
  let wins = 0;
  for (const one of denied) for (const other of absent) wins += one > other ? 1 : one === other ? 0.5 : 0;
  const area = wins / (denied.length * absent.length);
  return Math.max(area, 1 - area);
}

/** The same where chance gave each pair its sides: what an eye that sees nothing is right by, with so few pairs. */
export function areaByChance({ denied, absent }: Times, chance: () => number): number {
  const sides = denied.map((one, at) => (chance() < 0.5 ? [one, absent[at] ?? one] : [absent[at] ?? one, one]));
  return areaUnder({ denied: sides.map(([one = 0]) => one), absent: sides.map(([, one = 0]) => one) });
}
