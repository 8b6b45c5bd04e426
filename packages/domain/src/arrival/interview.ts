import * as z from 'zod';

/** How an interview is held: Standards 7.1(a), (b) and (h). */
export const interviewSetting = z.strictObject({
  safeSpace: z.boolean(),
  noSuspects: z.boolean(),
  supportOffered: z.boolean(),
});
