/** Named counts; a name that is absent counts nothing. */
export type Counts = Readonly<Record<string, number>>;

/** How often each name comes, in the order of their first coming. */
export function counted(names: readonly string[]): Counts {
  return Object.fromEntries([...new Set(names)].map((name) => [name, names.filter((one) => one === name).length]));
}
