import * as z from 'zod';

/**
 * Who of the care team reads a standing copy of the file (Standards 6.3(e)): the health worker, and the centre where
 * the person is or is expected.
 */
export const careTeamMember = z.enum(['health-worker', 'centre']);
export type CareTeamMember = z.infer<typeof careTeamMember>;
