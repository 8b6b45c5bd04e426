import * as z from 'zod';
import { breachAnswer, broke, finding } from '../case/breaches/track.ts';
import { moment } from '../dates.ts';
import { code } from '../text.ts';

const answer = breachAnswer().answer;

/** Which of a handover's breaches, by its place in their row, and what became of it. */
export const answered = () => ({ breach: z.int().min(0), answer });

/**
 * What happened against a rule, beside the act that says so, who wrote it down, and from when somebody has to answer for it; then who
 * did. No entry leaves the row.
 */
export const handoverBreaches = () =>
  z.array(
    z.strictObject({
      act: finding,
      at: moment,
      heardAt: moment.optional(),
      by: z.string(),
      organisation: code,
      broke: broke(),
      answered: z.strictObject({ by: z.string(), organisation: code, at: moment, answer }).optional(),
    }),
  );
export type HandoverBreach = z.infer<ReturnType<typeof handoverBreaches>>[number];

/** The breach at a place of such a row, if nobody has answered for it yet. */
export function openAt<Breach extends { readonly answered?: unknown }>(
  breaches: readonly Breach[] | undefined,
  place: number,
): Breach | undefined {
  const found = breaches?.[place];
  return found?.answered === undefined ? found : undefined;
}

type Known = { readonly breaches?: readonly HandoverBreach[] | undefined };

/** Those that nobody has answered for. */
export function openBreachesIn({ breaches = [] }: Known): readonly HandoverBreach[] {
  return breaches.filter(({ answered: said }) => said === undefined);
}
