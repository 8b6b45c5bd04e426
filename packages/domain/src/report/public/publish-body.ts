import * as z from 'zod';
import { corridor } from '../../case/clear.ts';

/** Which corridor and year is to be published. */
export const publishReportBody = z.lazy(() => z.strictObject({ corridor, year: z.int().min(1990).max(2199) }));
export type PublishReport = z.infer<typeof publishReportBody>;
