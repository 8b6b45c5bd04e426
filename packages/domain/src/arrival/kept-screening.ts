import * as z from 'zod';
import { broke } from '../case/breaches/track.ts';
import { exploitation, immediateNeed, labourSector } from '../case/clear.ts';
import { day, moment } from '../dates.ts';
import { interviewSetting } from './interview.ts';
import { indicatorAnswers, screeningResult } from './screening.ts';

/** What a screening found, and how it was held (Standards 7.1(a), (b), (e), (h)); one of an older version has not kept how. */
export const screened = () => ({
  answers: indicatorAnswers,
  indicators: z.int(),
  result: screeningResult,
  wishesHelp: z.boolean(),
  needsMet: z.array(immediateNeed),
  setting: interviewSetting.optional(),
  interpreter: z.boolean().optional(),
  traumaTrainingOn: day.optional(),
  exploitation: z.array(exploitation),
  sector: labourSector.optional(),
  /** What it broke: the rules by their names, and what they found. */
  broke: broke().optional(),
});

/** A screening as the arrival keeps it. */
export const keptScreening = z.lazy(() =>
  z.strictObject({
    ...screened(),
    by: z.string(),
    at: moment,
  }),
);
