import * as fc from 'fast-check';
import type * as z from 'zod';
import type { Act, Decision } from '../../packages/domain/src/command.ts';
import type { Actor } from '../../packages/domain/src/people/actor.ts';
import { actBy } from '../domain/made.ts';
import { anyOf } from './any-of.ts';

/** Anything that a schema takes, as it is after parsing: what a desk decides on. */
export function many<Schema extends z.ZodType>(schema: Schema, numRuns = 300): readonly z.output<Schema>[] {
  return fc
    .sample(anyOf(schema), { numRuns, seed: 2009 })
    .map((drawn) => (schema as unknown as z.ZodType<z.output<Schema>>).parse(drawn));
}

/** One act, done when it is called, and by whom. */
export type Try = () => { readonly decision: Decision<unknown>; readonly by: Actor; readonly on: unknown };

/** By whom. */
export const acts: readonly Act[] = [actBy('intake'), actBy('shift-lead')];

/** Each of one list with one of another, in another order each time, and somebody who does it. */
export function pairs<One, Other>(
  some: readonly One[],
  others: readonly Other[],
  decide: (one: One, other: Other, act: Act) => Decision<unknown>,
): readonly Try[] {
  return some.flatMap((one, index) => {
    const [other, act] = [others[(index * 7) % others.length], acts[index % acts.length]];
    return other === undefined || act === undefined
      ? []
      : [() => ({ decision: decide(one, other, act), by: act.by, on: one })];
  });
}
