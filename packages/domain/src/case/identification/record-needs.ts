import * as z from 'zod';
import { caseCommand } from '../case-command.ts';
import { immediateNeed } from '../clear.ts';

/** What she needs now, as last recorded: it decides her services, together with her age and nothing else. */
export const recordNeeds = caseCommand({
  event: 'NeedsRecorded',
  said: () => ({
    needs: z.array(immediateNeed).max(9).default([]),
    hasProceeding: z.boolean().default(false),
    wishesToTravelHome: z.boolean().default(false),
    signLanguage: z.boolean().default(false),
  }),
  leaves: (_, said) => ({ ...said }),
});
