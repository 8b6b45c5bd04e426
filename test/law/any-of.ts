import * as fc from 'fast-check';
import type * as z from 'zod';
import { idOf } from '../domain/made.ts';

/** Words from which a string is drawn: those that its schema takes. Organisations and persons are none of our codes, so that they can be renamed. */
const words = [
  '2026-03-02T03:00:00.000Z',
  '2026-02-20T03:00:00.000Z',
  '2026-03-01T16:59:59.999Z',
  '2025-11-30T09:00:00.000Z',
  'a'.repeat(64),
  '2026-03-02',
  '2026-02-01',
  '2026-06-30',
  '2008-03-02',
  '2008-03',
  '1990',
  '2012',
  idOf(1),
  idOf(2),
  idOf(3),
  idOf(50),
  'org-one',
  'org-two',
  'person-one',
  'person-two',
  'km',
  'vi',
  'KH',
  'VN',
  'stateless',
  '1',
  'Invented words',
  '0'.repeat(64),
];

// Taken by hardly any schema: drawn where no other word is, so that no other draw changes.
const rarer = ['R009', 'F-KH-26-0143-H', '08:00'];

type Def = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly in?: z.ZodType;
};

/** How much of it is sent: anything that may be, or the least that is taken. */
type Fullness = 'anything' | 'the-least';

/** Any value that a schema takes, as it is sent: for whatever is said of everything that can be written down. */
export function anyOf(schema: z.ZodType, fullness: Fullness = 'anything'): fc.Arbitrary<unknown> {
  if (schema.meta()?.['is'] === 'reason') return anyReason(schema);
  const made = madeOf(schema, schema.def as unknown as Def, fullness);
  // What consists of parts that are taken is taken itself, unless something is asked of the whole.
  if ((schema.def.checks ?? []).length === 0) return made;
  let misses = 0;
  return made.filter((value) => {
    const taken = schema.safeParse(value).success;
    misses = taken ? 0 : misses + 1;
    if (misses > 1000) throw new Error(`nothing that is drawn is taken by a schema of type ${schema.def.type}`);
    return taken;
  });
}

// What an act is answered for with has letters, whatever the schema alone takes (`taken-in.ts`).
function anyReason(schema: z.ZodType): fc.Arbitrary<unknown> {
  return fc.constantFrom(...['Invented words', 'a'.repeat(64)].filter((one) => schema.safeParse(one).success));
}

function madeOf(schema: z.ZodType, def: Def, fullness: Fullness): fc.Arbitrary<unknown> {
  switch (def.type) {
    case 'lazy':
      return anyOf((schema as z.ZodLazy<z.ZodType>).unwrap(), fullness);
    case 'object':
      return anyObject(def.shape ?? {}, fullness);
    case 'array':
      return fc.array(anyOf(need(def.element), fullness), { maxLength: 3 });
    case 'union':
      return fc.oneof(...(def.options ?? []).map((one) => anyOf(one, fullness)));
    case 'record':
      return schema.safeParse({}).success
        ? anyRecord(need(def.keyType), need(def.valueType))
        : everyKey(need(def.keyType), need(def.valueType));
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return anyOf(need(def.innerType), fullness);
    default:
      return fc.constantFrom(...leafValues(schema, def));
  }
}

function anyObject(shape: Readonly<Record<string, z.ZodType>>, fullness: Fullness): fc.Arbitrary<object> {
  const needed = ([, one]: readonly [string, z.ZodType]) => !one.safeParse(undefined).success;
  const entries = Object.entries(shape).filter((one) => fullness === 'anything' || needed(one));
  const always = entries.filter(needed).map(([name]) => name);
  const fields = Object.fromEntries(entries.map(([name, one]) => [name, anyOf(one, fullness)]));
  return fc.record(fields, { requiredKeys: always, noNullPrototype: true });
}

function anyRecord(keys: z.ZodType, values: z.ZodType): fc.Arbitrary<object> {
  return fc.dictionary(anyOf(keys) as fc.Arbitrary<string>, anyOf(values), { maxKeys: 3, noNullPrototype: true });
}

// A record over a closed list of keys that wants them all.
function everyKey(keys: z.ZodType, values: z.ZodType): fc.Arbitrary<object> {
  const names = leafValues(keys, keys.def as unknown as Def) as readonly string[];
  return fc.record(Object.fromEntries(names.map((name) => [name, anyOf(values)])), { noNullPrototype: true });
}

function leafValues(schema: z.ZodType, def: Def): readonly unknown[] {
  const known = def.type === 'enum' ? Object.values(def.entries ?? {}) : def.values;
  const possible = known ?? [...words, true, false, 0, 1, 3, 17, 20];
  const takes = (one: unknown) => schema.safeParse(one).success;
  const taken = possible.some(takes) ? possible.filter(takes) : rarer.filter(takes);
  if (taken.length === 0) throw new Error(`no word of the list is taken by a ${def.type}`);
  return taken;
}

function need<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('a schema without its part');
  return value;
}
