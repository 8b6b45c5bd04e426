import * as z from 'zod';
import { agreedUntil } from '../consent/agreed-until.ts';
import { day } from '../dates.ts';
import { isChild } from '../people/age.ts';
import { dayOf } from '../time.ts';
import { type ArrivalState, arrivalState } from './arrival.ts';

/** What the list of people waiting for a file shows of an arrival. */
export const arrivalLine = z.lazy(() => {
  const { id, batch, centre, sex, age, childUntil } = arrivalState.unwrap().shape;
  return z.strictObject({
    id,
    batch,
    centre,
    sex,
    age,
    childUntil,
    result: z.string(),
    screenedAt: z.string(),
    /** The person’s answer to a file of their own, as it stands. A child's best interest decides without one. */
    file: z.strictObject({ agreed: z.boolean(), until: day.optional() }),
  });
});
export type ArrivalLine = z.infer<typeof arrivalLine>;

export function lineOfArrival(state: ArrivalState): ArrivalLine {
  const { id, batch, centre, sex, age, childUntil, screening, recordedAt } = state;
  const agreed = agreedUntil(state.consents, 'case-file');
  return {
    id,
    batch,
    centre,
    sex,
    age,
    ...(childUntil === undefined ? {} : { childUntil }),
    result: screening?.result ?? 'none',
    screenedAt: screening?.at ?? recordedAt,
    file: { agreed: agreed !== undefined, ...agreed },
  };
}

/** Whether a file may be opened for a person on the list, at a moment: the same answer as `mayOpenFile` gives of the whole record. */
export function mayOpenLine({ age, childUntil, file }: ArrivalLine, at: string): boolean {
  return isChild({ age, childUntil }, at) || (file.agreed && (file.until === undefined || file.until >= dayOf(at)));
}
