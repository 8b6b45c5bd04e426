import * as z from 'zod';
import { language } from '../clear.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';
import { sectionName } from '../sections.ts';

/** Her own window was made ready: who sits beside her, and through whom she understands. */
export const recordOpening = () => ({
  /** She was asked whether somebody of her choice shall be with her. */
  supporterOffered: z.boolean(),
  supporterPresent: z.boolean().default(false),
  language,
  interpreter: z.boolean().default(false),
});

/** What she says is not right, by the section it is in; her words are sealed. Nothing here can name an entry to replace it. */
export const correctionRequest = () => ({ about: sectionName, language });

/** What came of it. Her own words stand in the file whatever is answered. */
export const correctionAnswer = () => ({
  correctionRequest: entryOf('correctionRequests'),
  outcome: z.enum(['record-corrected', 'both-stand', 'explained', 'taken-back']),
  language,
  interpreter: z.boolean().default(false),
});

/** What her own window leaves in the state of a case. */
export const ownRecordTrack = () => ({
  recordOpenings: z.array(entry(recordOpening())).default([]),
  correctionRequests: z.array(entry(correctionRequest())).default([]),
  correctionAnswers: z.array(entry(correctionAnswer())).default([]),
});
