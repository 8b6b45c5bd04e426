import type * as z from 'zod';
import { type BeyondReach, beyondReach } from './beyond-reach.ts';
import { partsIn } from './schema-parts.ts';
import { tenseOf } from './tense.ts';
import { hasLetters, isReadable, seenLength } from './text.ts';

/** Where in a body something stands that is not taken in, and why. */
export type NotTaken = {
  readonly path: readonly (string | number)[];
  readonly message: BeyondReach | 'no-letters' | 'not-plain-text' | 'too-small';
};

/** What stands in a value that its schema has taken, with the schema of each single text in it. */
function textsIn(schema: z.ZodType, value: unknown, path: NotTaken['path'] = []): readonly Standing[] {
  if (value === undefined || value === null) return [];
  const parts = tenseOf(schema) === undefined ? partsIn(schema, value) : [];
  if (typeof value === 'string' && parts.length === 0) return [{ schema, value, path }];
  return parts.flatMap(([one, part, at]) => textsIn(one, part, at === undefined ? path : [...path, at]));
}
type Standing = { readonly schema: z.ZodType; readonly value: string; readonly path: NotTaken['path'] };

/** How many letters a text must have at least. A text of words is trimmed first, and measured by what comes out. */
function leastOf(schema: z.ZodType): number {
  const { out = schema } = schema.def as { readonly out?: z.ZodType };
  return (out as z.ZodString).minLength ?? 0;
}

function whyNot({ schema, value }: Standing, recordedAt: string): NotTaken['message'] | undefined {
  const tense = tenseOf(schema);
  if (tense !== undefined) return beyondReach(tense, value, recordedAt);
  if (!isReadable(value)) return 'not-plain-text';
  if (seenLength(value) < leastOf(schema)) return 'too-small';
  return schema.meta()?.['is'] === 'reason' && !hasLetters(value) ? 'no-letters' : undefined;
}

/**
 * What a schema alone cannot say of a body that comes in: its times lie within reach of the clock, and its words are there to be
 * read. What was taken before is read back by its schema alone, so no line of an old file is ever lost to a new bound.
 */
export function notTakenIn(schema: z.ZodType, value: unknown, recordedAt: string): readonly NotTaken[] {
  return textsIn(schema, value).flatMap((one) => {
    const message = whyNot(one, recordedAt);
    return message === undefined ? [] : [{ path: one.path, message }];
  });
}
