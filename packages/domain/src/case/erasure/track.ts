import * as z from 'zod';
import { code, id } from '../../text.ts';
import { entry } from '../entry.ts';

/** Why a file is to be erased. */
export const erasing = () => ({ reason: z.enum(['she-asked', 'retention-over', 'opened-by-mistake']) });

/**
 * What asking for an erasure leaves in the state of a case. Once `erased` stands, nobody can find the case, and the
 * rest is deleted.
 */
export const erasureTrack = () => ({
  erasures: z.array(entry({ ...erasing(), organisation: code })).default([]),
  erased: entry({ erasure: id }).optional(),
});
