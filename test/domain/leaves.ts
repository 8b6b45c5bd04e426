import type * as z from 'zod';

/** The part of a schema's definition that says what lies in it. */
type Inside = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
};

/** Every leaf of a schema with its path: `state.referrals.to`; `{}` are the keys of a record. */
export function leavesOf(
  schema: z.ZodType,
  path: string,
): readonly { readonly path: string; readonly schema: z.ZodType }[] {
  const { type, shape, element, innerType, options, keyType, valueType } = schema._zod.def as unknown as Inside;
  if (type === 'lazy') return leavesOf((schema as z.ZodLazy<z.ZodType>).unwrap(), path);
  if (shape) return Object.entries(shape).flatMap(([name, one]) => leavesOf(one, `${path}.${name}`));
  if (element) return leavesOf(element, path);
  if (innerType) return leavesOf(innerType, path);
  if (options) return options.flatMap((one) => leavesOf(one, path));
  if (keyType && valueType) return [...leavesOf(keyType, `${path}.{}`), ...leavesOf(valueType, `${path}.*`)];
  if (!['string', 'enum', 'literal', 'boolean', 'number'].includes(type)) throw new Error(`${path} is ${type}`);
  return [{ path, schema }];
}

/** The kind of a schema: `string`, `enum`, `object`. */
export function typeOf(schema: z.ZodType): string {
  return (schema._zod.def as unknown as Inside).type;
}
