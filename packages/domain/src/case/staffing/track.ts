import * as z from 'zod';
import { subject } from '../../text.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';

/** A request says that it was made, and who takes the case over at once where that cannot wait for a manager: the subject of a staff row. */
export const request = () => ({ to: subject.optional() });

export const answer = () => ({
  request: entryOf('reassignmentRequests'),
  answer: z.enum(['reassigned', 'shared', 'kept-with-relief']),
  /** Who takes the case, or shares it: the subject of a staff row. */
  to: subject.optional(),
});

/**
 * The instruments that directors make known to their staff (Standards 10(a)), by the number each was signed under: a
 * new wording has a new number.
 */
export const instrument = z.enum(['declaration-of-human-rights', 'policy-062', 'standards-857']);
export const acknowledgement = () => ({ instruments: z.array(instrument).min(1).max(3) });

/** What staffing leaves in the state of a case. */
export const staffingTrack = () => ({
  reassignmentRequests: z.array(entry(request())).default([]),
  reassignmentAnswers: z.array(entry(answer())).default([]),
  acknowledgements: z.array(entry(acknowledgement())).default([]),
});
