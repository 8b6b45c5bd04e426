import * as z from 'zod';
import { moment } from '../../dates.ts';
import { placementKind } from '../../handover/handover.ts';
import { entry } from '../entry.ts';

/**
 * What a placement leaves in the state of a case. That a child is to live with the family is nothing until a second
 * person has answered; each arrival at a place is kept.
 */
export const placementTrack = () => ({
  releases: z.array(entry({ with: placementKind.optional() })).default([]),
  cameAt: z.array(moment).default([]),
  /** Where the person came to live that is neither a shelter nor a hospital: what a shelter took them in for is over then. */
  homes: z.array(entry({})).default([]),
});
