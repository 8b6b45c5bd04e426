import * as z from 'zod';
import { freeOn, pastOn } from '../../tense.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';
import { familySafety } from '../family/track.ts';

/** An adult who came with a child, by what the adult says and can show. The name stands sealed. */
export const companion = () => ({
  relation: z.enum(['parent', 'grandparent', 'sibling', 'other-relative', 'stated-guardian', 'unrelated', 'not-known']),
  papers: z.enum(['seen', 'none', 'doubted']),
});

/** Whether that adult is suspected of having exploited the child. What was found stands sealed. */
export const companionAssessment = () => ({
  companion: entryOf('companions'),
  outcome: z.enum(['no-concern', 'suspected', 'unclear']),
  assessedBy: familySafety().assessedBy,
});

/** A paper that says who has custody of a child (checklist C18). Its number and the holder's name stand sealed. */
export const custodyPaper = () => ({
  kind: z.enum(['guardianship-order', 'transfer-of-custody', 'authorisation']),
  issuedBy: z.enum(['court', 'social-affairs', 'local-authority', 'mission']),
  holder: z.enum(['ngo', 'shelter', 'social-affairs', 'relative', 'other']),
  status: z.enum(['asked', 'granted', 'refused', 'ended']),
  from: pastOn.optional(),
  until: freeOn.optional(),
});

/** What the care for a child leaves in the state of a case. */
export const childrenTrack = () => ({
  companions: z.array(entry(companion())).default([]),
  companionAssessments: z.array(entry(companionAssessment())).default([]),
  custodyPapers: z.array(entry(custodyPaper())).default([]),
});
