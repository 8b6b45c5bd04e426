import type * as z from 'zod';
import { type closing, criteria, wellbeing } from './track.ts';

type Closing = z.infer<z.ZodObject<ReturnType<typeof closing>>>;

/** Criteria of Policy III that are not met. */
export function unmetCriteria(said: Pick<Closing, 'criteria'>): readonly (typeof criteria)[number][] {
  return criteria.filter((one) => !said.criteria[one].met);
}

/** What Standards 7.10(a) looks for and did not find. */
export function notYetWell(said: Pick<Closing, 'wellbeing'>): readonly (typeof wellbeing)[number][] {
  return wellbeing.filter((one) => !said.wellbeing[one]);
}

/** Why a case may end with success: nobody knows how whoever died or cannot be found is. */
const mayReach: readonly Closing['reason'][] = ['recovered', 'her-decision', 'taken-over'];

/** A closing succeeds when everything was reached; any other is one to learn from. */
export function outcomeOf(said: Pick<Closing, 'reason' | 'criteria' | 'wellbeing'>): 'successful' | 'unsuccessful' {
  const reached = mayReach.includes(said.reason) && unmetCriteria(said).length + notYetWell(said).length === 0;
  return reached ? 'successful' : 'unsuccessful';
}
