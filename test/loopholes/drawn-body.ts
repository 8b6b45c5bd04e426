import type * as z from 'zod';
import { oneOf } from '../dice.ts';
import { births, byMeaning, codes, type Draw, plain } from './drawn-values.ts';

type Def = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
};

const drawers = new WeakMap<z.ZodType, Draw>();

/** How values of a schema are drawn, worked out once. What only the whole of a body asks is left to its own judgement. */
export function drawerOf(schema: z.ZodType): Draw {
  const known = drawers.get(schema);
  if (known !== undefined) return known;
  const made = madeFor(schema);
  drawers.set(schema, made);
  return made;
}

function madeFor(schema: z.ZodType): Draw {
  const meant = schema.meta() as { readonly is?: string; readonly list?: string } | undefined;
  if (meant?.is === 'entry') return entryIn(meant.list);
  const byItsMeaning = meant?.is === undefined ? undefined : byMeaning[meant.is];
  if (byItsMeaning !== undefined) return byItsMeaning;
  return byShape(schema, schema.def as unknown as Def);
}

function entryIn(list: string | undefined): Draw {
  return ({ dice, entriesOf, entries }) => {
    const there = list === undefined ? entries : entriesOf(list);
    const found = dice(8) === 0 || there.length === 0 ? entries : there;
    if (found.length === 0) return '00000000-0000-7000-8000-000000000001';
    return dice(2) === 0 ? found.at(-1) : oneOf(dice, found);
  };
}

function byShape(schema: z.ZodType, def: Def): Draw {
  switch (def.type) {
    case 'lazy':
      return drawerOf((schema as z.ZodLazy<z.ZodType>)._zod.innerType as z.ZodType);
    case 'optional':
    case 'default':
      return orNothing(drawerOf(need(def.innerType)));
    case 'nullable':
    case 'readonly':
      return drawerOf(need(def.innerType));
    case 'pipe':
      return drawerOf(need(def.in));
    case 'object':
      return objectOf(def.shape ?? {});
    case 'array':
      return listOf(drawerOf(need(def.element)));
    case 'union': {
      const options = (def.options ?? []).map(drawerOf);
      return (around) => oneOf(around.dice, options)(around);
    }
    case 'record':
      return recordOf(need(def.keyType), drawerOf(need(def.valueType)), schema.safeParse({}).success);
    default:
      return leafOf(schema, def);
  }
}

function orNothing(draw: Draw): Draw {
  return (around) => (around.dice(2) === 0 ? undefined : draw(around));
}

function objectOf(shape: Readonly<Record<string, z.ZodType>>): Draw {
  const fields = Object.entries(shape).map(([name, one]) => [name, drawerOf(one)] as const);
  return (around) => {
    const drawn = fields.map(([name, draw]) => [name, draw(around)] as const);
    return Object.fromEntries(drawn.filter(([, value]) => value !== undefined));
  };
}

function listOf(draw: Draw): Draw {
  return (around) => Array.from({ length: oneOf(around.dice, [0, 1, 1, 2, 3]) }, () => draw(around));
}

function recordOf(keys: z.ZodType, draw: Draw, mayLack: boolean): Draw {
  const { entries, type } = keys.def as unknown as Def;
  const names = type === 'enum' ? Object.values(entries ?? {}) : ['org-one', 'medical'];
  return (around) => {
    const whole = !mayLack || around.dice(2) === 0;
    const chosen = names.filter(() => whole || around.dice(3) === 0);
    return Object.fromEntries(chosen.map((name) => [name, draw(around)]));
  };
}

function leafOf(schema: z.ZodType, def: Def): Draw {
  const known = def.type === 'enum' ? Object.values(def.entries ?? {}) : def.values;
  const possible = known ?? [...plain, ...codes, ...births, true, false, 0, 1, 3, 17, 20];
  const taken = possible.filter((one) => schema.safeParse(one).success);
  if (taken.length === 0) throw new Error(`nothing that is drawn is taken by a schema of type ${def.type}`);
  return ({ dice }) => oneOf(dice, taken);
}

/** Which fields are drawn anew whatever an example says: times and entries of another file are of no use in this one. */
function isOfItsFile(schema: z.ZodType): boolean {
  const { innerType } = schema.def as unknown as Def;
  if (innerType !== undefined) return isOfItsFile(innerType);
  return ['entry', 'moment', 'day'].includes(String(schema.meta()?.['is']));
}

/** A body like one that works, some of its fields drawn anew. */
export function drawerLike({ shape }: z.ZodObject, example: Readonly<Record<string, unknown>>): Draw {
  const fields = Object.entries(shape).map(([name, one]) => ({
    name,
    draw: drawerOf(one as z.ZodType),
    own: isOfItsFile(one as z.ZodType),
  }));
  return (around) => {
    const anew = around.dice(3);
    const drawn = fields.map(({ name, draw, own }) => {
      const said = example[name];
      const again = said === undefined ? around.dice(8) === 0 : own || around.dice(fields.length) < anew;
      return [name, again ? draw(around) : said] as const;
    });
    return Object.fromEntries(drawn.filter(([, value]) => value !== undefined));
  };
}

function need<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('a schema without its part');
  return value;
}
