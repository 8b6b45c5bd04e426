import * as z from 'zod';
import { type CaseState, caseState } from './case.ts';

/**
 * Who works on an open case and what it weighs: so little that those of a whole organisation are read in one request, where a list takes
 * `CaseLine` page by page.
 */
export const caseLoad = z.lazy(() => {
  const { assigned, age, childUntil, handover } = caseState.unwrap().shape;
  return z.strictObject({ assigned, age, childUntil, handover, reopened: z.literal(true).optional() });
});
export type CaseLoad = z.infer<typeof caseLoad>;

/** Nothing of a case that is not open: nobody carries it. */
export function loadOfCase(state: CaseState): CaseLoad | undefined {
  const { status, assigned, age, childUntil, handover, reopenings } = state;
  if (status !== 'open') return undefined;
  return {
    assigned,
    age,
    ...(childUntil === undefined ? {} : { childUntil }),
    ...(handover === undefined ? {} : { handover }),
    ...(reopenings.length === 0 ? {} : { reopened: true }),
  };
}
