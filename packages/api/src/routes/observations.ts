import { noteObservationBody } from '@homeward/domain/oversight/observation';
import { create } from './kinds.ts';

/** What was seen at an organisation, told by whoever saw it. */
export const observationsRoutes = {
  noteObservation: create({
    path: '/observations',
    desks: ['casework', 'oversight'],
    roles: ['case-worker', 'supervisor', 'overseer'],
    body: noteObservationBody,
  }),
} as const;
