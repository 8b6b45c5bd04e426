import * as z from 'zod';
import type { Deadline } from '../settings/corridors/corridor.ts';
import { ahead, within } from '../span.ts';
import { countryOf, type HandoverState } from './handover.ts';
import { settingsOf } from './settings-of.ts';
import { side } from './side.ts';

/** A deadline of one handover: who owes the step, by when, and since when it is done. */
export const deadlineSeen = z.lazy(() =>
  z.strictObject({
    step: z.string(),
    owedBy: side,
    /** A day, through its end in Cambodia; or a moment in UTC where hours are counted. */
    by: z.string(),
    /** When it was done: a moment, or a day where paper says no more. Absent while it is open. */
    doneAt: z.string().optional(),
    source: z.string(),
    agreedBy: z.string().nullable(),
    /** Years that were counted without their holidays, because nobody has entered them. */
    holidaysUnknown: z.array(z.string()).readonly(),
  }),
);
type DeadlineSeen = z.infer<typeof deadlineSeen>;

type Marks = { readonly from?: string | undefined; readonly doneAt?: string | undefined };

/** From when a step is counted and when it was done, as far as the handover tells. Other steps are not counted here. */
function marksOf(state: HandoverState, step: Deadline['step']): Marks {
  const { date, before, handedOverAt, arrival, feedback } = state;
  switch (step) {
    case 'manifest-sent':
      return { from: date, doneAt: before.sentAt ?? before.onPaper?.day };
    case 'readiness-confirmed':
      return { from: date, doneAt: before.acknowledgedAt ?? before.onPaper?.day };
    case 'arrival-confirmed':
      return { from: handedOverAt, doneAt: arrival?.at };
    case 'first-follow-up':
      return { from: arrival?.at, doneAt: feedback[0]?.at };
    default:
      return {};
  }
}

/**
 * What the two sides owe each other, and by when, by the version of the corridor that this handover keeps. Lateness is
 * shown, never refused.
 */
export function deadlinesOf(state: HandoverState): readonly DeadlineSeen[] {
  return settingsOf(state).deadlines.flatMap((one) => {
    const { from, doneAt } = marksOf(state, one.step);
    if (from === undefined) return [];
    const country = countryOf(state, one.owedBy);
    const counted = 'within' in one ? within(one.within, from, country) : ahead(one.ahead, from, country);
    const { step, owedBy, source, agreedBy } = one;
    return [{ step, owedBy, ...counted, ...(doneAt === undefined ? {} : { doneAt }), source, agreedBy }];
  });
}
