import * as z from 'zod';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';

/** The four phases of Directive 009 as Standards 9 lists them: a second scheme beside the ten phases of a case. */
export const directivePhase = z.enum(['pre-reintegration', 'reintegration', 'follow-up-type-1', 'follow-up-type-2']);

export const directiveOpening = () => ({ phase: directivePhase });
export const directiveClosing = () => ({ opening: entryOf('directiveOpenings') });

/** What the directive's scheme leaves in the state of a case. */
export const directiveTrack = () => ({
  directiveOpenings: z.array(entry(directiveOpening())).default([]),
  directiveClosings: z.array(entry(directiveClosing())).default([]),
});
