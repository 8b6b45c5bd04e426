import * as z from 'zod';
import type { CaseLine } from '../../case/case-line.ts';
import { isChild } from '../../people/age.ts';
import { cambodia } from '../../settings/cambodia.ts';

/** What one worker carries: counts only, no case and no word of any. */
export const exposure = z.lazy(() =>
  z.strictObject({
    worker: z.string(),
    open: z.int(),
    children: z.int(),
    reopened: z.int(),
    /** More open cases than the setting `caseload`: a manager talks with the worker (Standards 8.2(c)). */
    overLimit: z.boolean(),
  }),
);
type Exposure = z.infer<typeof exposure>;

type Part = Pick<CaseLine, 'assigned' | 'status' | 'age' | 'childUntil' | 'reopened'>;

/** How much each worker is exposed to (Standards 8.2(c): "look for signs of physical, mental burnout or vicarious trauma"), from what a list shows of each case. */
export function exposures(files: readonly Part[], at: string): readonly Exposure[] {
  const workers = [...new Set(files.flatMap(({ assigned }) => assigned))].toSorted();
  return workers.map((worker) => {
    const own = files.filter(({ assigned, status }) => status === 'open' && assigned.includes(worker));
    return {
      worker,
      open: own.length,
      children: own.filter((file) => isChild(file, at)).length,
      reopened: own.filter(({ reopened }) => reopened).length,
      overLimit: own.length > cambodia.caseload.value,
    };
  });
}
