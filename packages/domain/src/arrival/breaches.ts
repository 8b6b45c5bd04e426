import * as z from 'zod';
import { breachesDue, breachInARow } from '../case/breaches/in-a-row.ts';
import type { CaseState } from '../case/case.ts';

/** What happened against a rule to somebody off a truck. */
export const arrivalBreaches = () => z.array(breachInARow({}, {}));
type ArrivalBreach = z.infer<ReturnType<typeof arrivalBreaches>>[number];

type Standing = {
  readonly openedAs?: unknown;
  readonly breaches?: readonly ArrivalBreach[] | undefined;
};

/** By which day the shift lead has to answer for what broke a rule; once a file is open, its supervisor is asked there. Taking the entry back answers nothing. */
export function answerOwedBy({ openedAs, breaches = [] }: Standing): string | undefined {
  if (openedAs !== undefined) return undefined;
  return breachesDue(breaches)
    .map(({ on }) => on)
    .toSorted()[0];
}

type Known = { readonly id: string; readonly breaches?: readonly ArrivalBreach[] | undefined };

/**
 * What was done against a rule at the border, and nobody has answered for, goes along into the person’s file, as one entry under the arrival’s
 * own id: there a supervisor answers for it.
 */
export function breachesBrought({ id, breaches = [] }: Known): CaseState['breaches'] {
  const open = breaches.filter(({ answered }) => answered === undefined);
  const last = open.at(-1);
  if (last === undefined) return [];
  const byRule = Map.groupBy(
    open.flatMap((one) => one.broke),
    ({ rule }) => rule,
  );
  const broken = [...byRule].map(([rule, all]) => ({ rule, found: [...new Set(all.flatMap(({ found }) => found))] }));
  return [{ id, at: last.at, by: last.by, list: 'arrivals', broke: broken }];
}
