import type * as z from 'zod';

type Def = {
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
};

/** A schema right inside another, the part of the value that it takes, and where in the value that part stands. */
type Part = readonly [schema: z.ZodType, value: unknown, at?: string | number];

/** The schemas right inside a schema, each with the part of a value that it takes. */
export function partsIn(schema: z.ZodType, value: unknown): readonly Part[] {
  const { innerType, element, options, shape } = schema.def as Def;
  // What a lazy schema stands for is made once, not at each look.
  const meant = schema.def.type === 'lazy' ? (schema as z.ZodLazy<z.ZodType>)._zod.innerType : innerType;
  const said = options?.find((one) => one.safeParse(value).success);
  const same = [meant, said].filter((one) => one !== undefined);
  const fields = Object.entries(shape ?? {}).map(
    ([name, one]) => [one, (value as Record<string, unknown>)[name], name] as const,
  );
  const elements =
    element === undefined ? [] : (value as readonly unknown[]).map((one, at) => [element, one, at] as const);
  return [...same.map((one) => [one, value] as const), ...fields, ...elements];
}
