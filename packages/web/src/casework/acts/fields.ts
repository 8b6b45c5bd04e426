import type * as z from 'zod';

/** What a part of a body asks for, read from the schema that the server holds it against. */
export type Field =
  | { readonly type: 'text'; readonly max: number }
  | {
      readonly type:
        | 'number'
        | 'yes-no'
        | 'mark'
        | 'day'
        | 'moment'
        | 'date'
        | 'code'
        | 'language'
        | 'hash'
        | 'file'
        | 'citizenship';
    }
  /** The id of an entry; of one that stands in this list of the file, where the schema says so. */
  | { readonly type: 'entry'; readonly list?: string }
  | { readonly type: 'fixed'; readonly value: unknown }
  | { readonly type: 'one'; readonly values: readonly string[] }
  | { readonly type: 'some'; readonly values: readonly string[] }
  | { readonly type: 'many'; readonly of: Field }
  | { readonly type: 'parts'; readonly parts: readonly Part[] }
  | { readonly type: 'either'; readonly ways: readonly Field[] };

/** One named part; what may stay empty says so, what is already answered where nobody answers has its answer. */
export type Part = {
  readonly name: string;
  readonly field: Field;
  readonly optional: boolean;
  readonly usual?: unknown;
};

type Def = {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly getter?: () => z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly options?: readonly z.core.$ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly defaultValue?: unknown;
  readonly checks?: readonly z.core.$ZodCheck[];
};

function defOf(schema: z.core.$ZodType): Def {
  return schema._zod.def as Def;
}

const wrappers = ['optional', 'default', 'nullable', 'readonly', 'lazy', 'pipe'];

/** What a schema stands for once everything around it is taken off. */
function inside(schema: z.core.$ZodType): z.core.$ZodType {
  const { type, innerType, getter, in: first } = defOf(schema);
  const next = getter?.() ?? innerType ?? first;
  return wrappers.includes(type) && next !== undefined ? inside(next) : schema;
}

type Kind = { readonly is?: string; readonly list?: string };
const typed = ['day', 'moment', 'date', 'code', 'language', 'hash', 'file'] as const;
type Typed = (typeof typed)[number];

/** A text is what its schema in the domain says it is; one that says nothing is words. */
function stringField(schema: z.core.$ZodType): Field {
  const { is = '', list } = ((schema as z.ZodType).meta() ?? {}) as Kind;
  if (is === 'entry') return list === undefined ? { type: 'entry' } : { type: 'entry', list };
  if (is === 'year') return { type: 'text', max: 4 };
  if (typed.some((one) => one === is)) return { type: is as Typed };
  const most = (defOf(schema).checks ?? []).map(
    (check) => (check._zod.def as { readonly maximum?: number }).maximum ?? 0,
  );
  // The words of a person are cut after they were made one way of writing: their schema allows twice as many at first.
  return { type: 'text', max: Math.max(40, ...most) / 2 };
}

function arrayField(element: z.core.$ZodType): Field {
  const of = fieldOf(element);
  return of.type === 'one' ? { type: 'some', values: of.values } : { type: 'many', of };
}

function unionField(options: readonly z.core.$ZodType[]): Field {
  const ways = options.map(fieldOf);
  // Somebody of the staff: a code here, an id where the sign-in makes one. Both are typed.
  if (ways.every(({ type }) => type === 'text' || type === 'fixed')) return { type: 'citizenship' };
  return ways.every(({ type }) => type === 'code' || type === 'entry') ? { type: 'code' } : { type: 'either', ways };
}

/** The field of a schema. */
export function fieldOf(schema: z.core.$ZodType): Field {
  const bare = inside(schema);
  const { type, element, shape, options, entries, values = [] } = defOf(bare);
  if (type === 'string') return stringField(bare);
  if (type === 'number') return { type: 'number' };
  if (type === 'boolean') return { type: 'yes-no' };
  if (type === 'literal') return values[0] === true ? { type: 'mark' } : { type: 'fixed', value: values[0] };
  if (type === 'enum') return { type: 'one', values: Object.values(entries ?? {}) };
  if (type === 'array' && element) return arrayField(element);
  if (type === 'union') return unionField(options ?? []);
  if (type === 'object') return { type: 'parts', parts: partsOf(shape ?? {}) };
  throw new Error(`no field is made for ${type}`);
}

function partsOf(shape: Readonly<Record<string, z.core.$ZodType>>): readonly Part[] {
  return Object.entries(shape).map(([name, schema]) => {
    const { type, defaultValue } = defOf(schema);
    return {
      name,
      field: fieldOf(schema),
      optional: type === 'optional' || type === 'default',
      ...(type === 'default' ? { usual: defaultValue } : {}),
    };
  });
}
