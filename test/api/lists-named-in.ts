import type * as z from 'zod';

type Inside = {
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly valueType?: z.ZodType;
};

/** The parts that a schema is made of, one step inside it. */
function partsOf(schema: z.ZodType): readonly z.ZodType[] {
  if (schema.def.type === 'lazy') return [(schema as z.ZodLazy<z.ZodType>).unwrap()];
  const { innerType, element, options = [], shape = {}, valueType } = schema.def as Inside;
  return [innerType, element, valueType, ...options, ...Object.values(shape)].filter((one) => one !== undefined);
}

/** The lists of a case of which a body names entries, as `entryOf` says them. */
export function listsNamedIn(schema: z.ZodType): readonly string[] {
  const { list } = (schema.meta() ?? {}) as { readonly list?: string };
  return [...(list === undefined ? [] : [list]), ...partsOf(schema).flatMap(listsNamedIn)];
}

/** Whether a field holds entries by their ids. */
export function isListOfEntries(schema: z.ZodType): boolean {
  const { type, element } = schema.def as Inside & { readonly type: string };
  if (type !== 'array') return partsOf(schema).some((part) => type !== 'object' && isListOfEntries(part));
  return element !== undefined && holdsId(element);
}

function holdsId(schema: z.ZodType): boolean {
  const { type, shape } = schema.def as Inside & { readonly type: string };
  return type === 'object' ? shape?.['id'] !== undefined : partsOf(schema).some(holdsId);
}
