import * as z from 'zod';
import { language } from '../clear.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';
import { sectionName } from '../sections.ts';

/** The person's own window was made ready: who sits beside them, and through whom they understand. */
export const recordOpening = () => ({
  /** The person was asked whether somebody of their choice shall be with them. */
  supporterOffered: z.boolean(),
  supporterPresent: z.boolean().default(false),
  language,
  interpreter: z.boolean().default(false),
});

/**
 * What the person says is not right, by the section it is in; the words are sealed. Nothing here can name an entry to
 * replace it.
 */
export const correctionRequest = () => ({ about: sectionName, language });

/** What came of it. The person's own words stand in the file whatever is answered. */
export const correctionAnswer = () => ({
  correctionRequest: entryOf('correctionRequests'),
  outcome: z.enum(['record-corrected', 'both-stand', 'explained', 'taken-back']),
  language,
  interpreter: z.boolean().default(false),
});

/** What the person's own window leaves in the state of a case. */
export const ownRecordTrack = () => ({
  recordOpenings: z.array(entry(recordOpening())).default([]),
  correctionRequests: z.array(entry(correctionRequest())).default([]),
  correctionAnswers: z.array(entry(correctionAnswer())).default([]),
});
