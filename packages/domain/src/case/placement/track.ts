import * as z from 'zod';
import { moment } from '../../dates.ts';
import { entry } from '../entry.ts';

/** What her placing leaves in the state of a case: that a child is to live with her family is nothing until a second person has answered; when she came to a place, each time. */
export const placementTrack = () => ({
  releases: z.array(entry({})).default([]),
  cameAt: z.array(moment).default([]),
});
