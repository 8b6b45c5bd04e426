import * as z from 'zod';
import { moment } from '../../dates.ts';
import { cambodia } from '../../settings/cambodia.ts';
import { dayOf, daysAfter } from '../../time.ts';
import { breachAnswer, broke, finding } from './track.ts';

const answer = breachAnswer().answer;

/** Which breach of a row, by its place in it, and what became of it. */
export const answered = () => ({ breach: z.int().min(0), answer });

/**
 * What happened against a rule where no file is: beside the act that says so, who wrote it down, then who answered. No entry leaves
 * the row. `more`: what a desk keeps beside it, of the breach and of whoever answered.
 */
export function breachInARow<More extends z.ZodRawShape, Answerer extends z.ZodRawShape>(
  more: More,
  answerer: Answerer,
) {
  const said = z.strictObject({ by: z.string(), at: moment, answer, ...answerer });
  return z.strictObject({
    act: finding,
    at: moment,
    by: z.string(),
    broke: broke(),
    answered: said.optional(),
    ...more,
  });
}

/** The breach at a place of such a row, if nobody has answered for it yet. */
export function openAt<Breach extends { readonly answered?: unknown }>(
  breaches: readonly Breach[] | undefined,
  place: number,
): Breach | undefined {
  const found = breaches?.[place];
  return found?.answered === undefined ? found : undefined;
}

type Written = { readonly at: string; readonly answered?: unknown };

/** By when somebody has to answer for each of such a row that stands open: in as many days as for one in a file. */
export function breachesDue(breaches: readonly Written[]): readonly { readonly thing: string; readonly on: string }[] {
  return breaches.flatMap(({ answered, at }, place) =>
    answered === undefined ? [{ thing: `${place}`, on: daysAfter(dayOf(at), cambodia.breachAnswer.value) }] : [],
  );
}
