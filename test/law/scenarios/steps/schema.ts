import type * as z from 'zod';

type Def = {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
};

const defOf = (schema: z.ZodType) => schema.def as unknown as Def;

/** What a field takes, once what makes it optional, late or tidied is taken off. */
function bare(schema: z.ZodType): z.ZodType {
  const { type, innerType, in: before } = defOf(schema);
  if (type === 'lazy') return bare((schema as z.ZodLazy<z.ZodType>)._zod.innerType);
  if (innerType !== undefined) return bare(innerType);
  if (type === 'pipe' && before !== undefined) return bare(before);
  return schema;
}

/** What is written of a field beside its type: that it is an entry, and of which list. */
export function metaOf(schema: z.ZodType): { readonly is?: string; readonly list?: string } {
  const own = (schema.meta() ?? {}) as { readonly is?: string; readonly list?: string };
  const { innerType } = defOf(schema);
  return own.is !== undefined || innerType === undefined ? own : metaOf(innerType);
}

export function kindOf(schema: z.ZodType): string {
  return defOf(bare(schema)).type;
}

export function elementOf(schema: z.ZodType): z.ZodType | undefined {
  return defOf(bare(schema)).element;
}

/** The fields of a thing; of one that may be this or that, those of all. */
export function fieldsOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  const { shape, options, element } = defOf(bare(schema));
  if (shape !== undefined) return shape;
  if (element !== undefined) return fieldsOf(element);
  return Object.assign({}, ...(options ?? []).map(fieldsOf)) as Record<string, z.ZodType>;
}

/** Of a thing that may be this or that: the fields that may stand beside one of them. */
export function besideIn(schema: z.ZodType, field: string): readonly string[] {
  const { options } = defOf(bare(schema));
  const ways = (options ?? [schema]).map((one) => Object.keys(fieldsOf(one)));
  return ways.filter((names) => names.includes(field)).flat();
}

/** The codes that a field takes. */
export function codesOf(schema: z.ZodType): readonly string[] {
  const { entries, values, options } = defOf(bare(schema));
  if (entries !== undefined) return Object.values(entries);
  if (values !== undefined) return values.map(String);
  return (options ?? []).flatMap(codesOf);
}
