import { routes } from '@homeward/api/routes';
import { expect, test } from 'vitest';
import type * as z from 'zod';
import { tenseOf } from '../../packages/domain/src/tense.ts';

type Def = {
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly items?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
};

const times = ['day', 'moment', 'date'];

/** Every day, moment, remembered date and year in a schema, sealed words and the entry's own moment among them. */
function timesIn(schema: z.ZodType, path: string): readonly (readonly [path: string, schema: z.ZodType])[] {
  if (schema.def.type === 'lazy') return timesIn((schema as z.ZodLazy<z.ZodType>).unwrap(), path);
  const { is } = (schema.meta() ?? {}) as { readonly is?: string };
  if (schema.def.type === 'string') return is !== undefined && times.includes(is) ? [[path, schema]] : [];
  const { innerType, element, valueType, in: taken, options = [], items = [], shape = {} } = schema.def as Def;
  const parts = [innerType, element, valueType, taken, ...options, ...items].filter((one) => one !== undefined);
  return [
    ...parts.flatMap((one) => timesIn(one, path)),
    ...Object.entries(shape).flatMap(([field, one]) => timesIn(one, `${path}.${field}`)),
  ];
}

test('every time that comes in by any body or query says what it tells of, and so has its bounds', () => {
  const found = routes.flatMap(({ operationId, body, query }) =>
    [body, query].flatMap((said) => (said === undefined ? [] : timesIn(said, operationId))),
  );
  expect(found.length).toBeGreaterThan(250);
  expect(found.filter(([, schema]) => tenseOf(schema) === undefined).map(([path]) => path)).toEqual([]);
});
