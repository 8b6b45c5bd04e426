import type * as z from 'zod';

type Def = {
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly valueType?: z.ZodType;
};

/** A field of a body that takes a day or a moment. */
export type Time = { readonly path: string; readonly schema: z.ZodType };

/** Every day and moment that a body may hold but the timing of the entry itself and its sealed words, which no rule reads. */
export function timesIn(schema: z.ZodType, path: string): readonly Time[] {
  if (schema.def.type === 'lazy') return timesIn((schema as z.ZodLazy<z.ZodType>).unwrap(), path);
  const { innerType, element, options = [], shape = {}, valueType } = schema.def as Def;
  const parts = [innerType, element, valueType, ...options].filter((one) => one !== undefined);
  const inside = [
    ...parts.flatMap((one) => timesIn(one, path)),
    ...Object.entries(shape)
      .filter(([field]) => field !== 'occurredAt' && field !== 'words')
      .flatMap(([field, one]) => timesIn(one, `${path}.${field}`)),
  ];
  return schema.def.type === 'string' && isTime(schema) ? [{ path, schema }] : inside;
}

// Our times take a day or a moment of our era, and none of the Buddhist one; other strings take both or neither.
function isTime(schema: z.ZodType): boolean {
  return ['-03-02', '-03-02T03:00:00.000Z'].some(
    (rest) => schema.safeParse(`2009${rest}`).success && !schema.safeParse(`2552${rest}`).success,
  );
}
