import * as z from 'zod';

/** Those of the care team who read a standing copy of her file (Standards 6.3(e)): her health worker, and the centre where she is or is expected. */
export const careTeamMember = z.enum(['health-worker', 'centre']);
export type CareTeamMember = z.infer<typeof careTeamMember>;
