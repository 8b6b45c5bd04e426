import * as dates from '@homeward/domain/dates';
import * as text from '@homeward/domain/text';
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
        | 'entry'
        | 'code'
        | 'language'
        | 'hash'
        | 'citizenship';
    }
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
  readonly format?: string;
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
  return schema._zod.def as unknown as Def;
}

const wrappers = ['optional', 'default', 'nullable', 'readonly', 'lazy', 'pipe'];

/** What a schema stands for once everything around it is taken off. */
function inside(schema: z.core.$ZodType): z.core.$ZodType {
  const { type, innerType, getter, in: first } = defOf(schema);
  const next = getter?.() ?? innerType ?? first;
  return wrappers.includes(type) && next !== undefined ? inside(next) : schema;
}

function patternsIn(schema: z.core.$ZodType): readonly string[] {
  return (defOf(schema).checks ?? []).flatMap((check) => {
    const { pattern } = check._zod.def as { readonly pattern?: RegExp };
    return pattern === undefined ? [] : [pattern.source];
  });
}

// A field is known by the pattern that its schema in the domain is made of.
const day = patternsIn(dates.day)[0];
const date = patternsIn(dates.partialDate)[0];
const year = patternsIn(dates.year).at(-1);
const code = patternsIn(text.code)[0];
const language = '^[a-z]{2,3}(-[A-Z][a-z]{3})?$';
const hash = '^[0-9a-f]{64}$';

function stringField(schema: z.core.$ZodType): Field {
  const patterns = patternsIn(schema);
  const { format, checks = [] } = defOf(schema);
  if (format === 'uuid') return { type: 'entry' };
  if (format === 'datetime') return { type: 'moment' };
  if (patterns.includes(day ?? '')) return { type: 'day' };
  if (patterns.includes(date ?? '')) return patterns.includes(year ?? '') ? { type: 'text', max: 4 } : { type: 'date' };
  if (patterns.includes(code ?? '')) return { type: 'code' };
  if (patterns.includes(language)) return { type: 'language' };
  if (patterns.includes(hash)) return { type: 'hash' };
  const most = checks.map((check) => (check._zod.def as { readonly maximum?: number }).maximum ?? 0);
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
