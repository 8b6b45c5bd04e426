/** Of several entries the one that happened last, whenever it was written down; at the same moment, the later entry. */
export function latest<Entry extends { readonly at: string }>(entries: readonly Entry[]): Entry | undefined {
  return entries.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1);
}
