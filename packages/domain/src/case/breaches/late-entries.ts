type Late = { readonly id: string; readonly by: string; readonly heardAt: string };

/** Every entry of a file, of any list, that was written down later than it happened. */
export function lateEntries(file: object): readonly Late[] {
  return Object.values(file)
    .flatMap((list: unknown) => (Array.isArray(list) ? (list as readonly unknown[]) : []))
    .filter((one): one is Late => typeof one === 'object' && one !== null && 'heardAt' in one);
}
