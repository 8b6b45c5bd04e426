import * as z from 'zod';
import { id } from '../../text.ts';
import { entry } from '../case-command.ts';

/** Where she is reintegrated: her choice (Standards 7.8(a): with her family and community, or with new ones). */
export const reintegration = () => ({
  /** Her decision on where and when. */
  decision: id,
  /** The consultation with the social affairs of the province or municipality. */
  consultation: id,
  to: z.enum(['own-family', 'relatives', 'new-family', 'own-community', 'new-community', 'independent']),
});

/** What reintegration leaves in the state of a case. Which of them is on trial, follows from the reviews and confirmations that name it. */
export const reintegrationTrack = () => ({
  reintegrations: z.array(entry(reintegration())).default([]),
});
