import * as z from 'zod';
import { breachInARow } from '../case/breaches/in-a-row.ts';
import { moment } from '../dates.ts';
import { code } from '../text.ts';

/** What happened against a rule on a handover: of which organisation, and from when somebody has to answer for it. */
export const handoverBreaches = () =>
  z.array(breachInARow({ heardAt: moment.optional(), organisation: code }, { organisation: code }));
export type HandoverBreach = z.infer<ReturnType<typeof handoverBreaches>>[number];

type Known = { readonly breaches?: readonly HandoverBreach[] | undefined };

/** Those that nobody has answered for. */
export function openBreachesIn({ breaches = [] }: Known): readonly HandoverBreach[] {
  return breaches.filter(({ answered: said }) => said === undefined);
}
