import type { Judged } from './facts.ts';

type ListName = {
  [Key in keyof Judged]-?: Judged[Key] extends readonly { readonly id: string }[] ? Key : never;
}[keyof Judged];

/** Under which field an entry is named, and the list in which it has to stand. */
export type Naming = Readonly<Record<string, ListName>>;

/** The fields of a request that name an entry which is not in its list. No other place decides this. */
export function namedButNotThere(file: Judged, said: object, naming: Naming): readonly string[] {
  return Object.entries(naming)
    .filter(([field, list]) => {
      const named = (said as Readonly<Record<string, unknown>>)[field];
      return named !== undefined && !file[list].some(({ id }) => id === named);
    })
    .map(([field]) => field);
}
