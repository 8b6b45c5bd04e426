import * as z from 'zod';
import { exploitation, immediateNeed, labourSector } from '../case/clear.ts';
import { day, moment } from '../dates.ts';
import { interviewSetting } from './interview.ts';
import { indicatorAnswers, screeningResult } from './screening.ts';

/** How the screening was held (Standards 7.1(a), (b), (e), (h)); screenings of an older version have not kept it. */
export const held = () => ({
  setting: interviewSetting.optional(),
  interpreter: z.boolean().optional(),
  traumaTrainingOn: day.optional(),
});

/** A screening as the arrival keeps it. */
export const keptScreening = z.lazy(() =>
  z.strictObject({
    answers: indicatorAnswers,
    indicators: z.int(),
    result: screeningResult,
    wishesHelp: z.boolean(),
    needsMet: z.array(immediateNeed),
    ...held(),
    exploitation: z.array(exploitation),
    sector: labourSector.optional(),
    by: z.string(),
    at: moment,
  }),
);
