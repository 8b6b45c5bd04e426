import type * as z from 'zod';
import type { Judged } from './judged.ts';
import type { Named } from './named-entry.ts';

type Meant = { readonly is?: string; readonly list?: Named['list'] };

/** What a field is for, once what makes it optional is taken off. */
function meantBy(schema: z.ZodType): Meant {
  const { innerType } = schema.def as { readonly innerType?: z.ZodType };
  return innerType === undefined ? ((schema.meta() ?? {}) as Meant) : meantBy(innerType);
}

/** The entries that somebody names in a body, under the fields that the act declares with `entryOf` and its list. */
export function entriesNamedIn(body: z.ZodLazy<z.ZodObject>, said: object): readonly Named[] {
  const told = said as Readonly<Record<string, unknown>>;
  return Object.entries(body._zod.innerType.shape).flatMap(([field, schema]) => {
    const { is, list } = meantBy(schema as z.ZodType);
    const id = told[field];
    return is === 'entry' && list !== undefined && id !== undefined ? [{ field, list, id: String(id) }] : [];
  });
}

/** The fields under which an entry is named that is not in its list. No other place decides this. */
export function namedButNotThere(file: Judged, named: readonly Named[]): readonly string[] {
  return named.filter(({ list, id }) => !file[list].some((one) => one.id === id)).map(({ field }) => field);
}
