import type { CaseState } from '../../case/case.ts';
import { isChild } from '../../people/age.ts';
import { cambodia } from '../../settings/cambodia.ts';

/** What one worker carries: counts only, no case and no word of any. */
export type Exposure = {
  readonly worker: string;
  readonly open: number;
  readonly children: number;
  readonly reopened: number;
  /** More open cases than the setting `caseload`: a manager talks with the worker (Standards 8.2(c)). */
  readonly overLimit: boolean;
};

type Part = Pick<CaseState, 'assigned' | 'status' | 'age' | 'reopenings'>;

/** How much each worker is exposed to (Standards 8.2(c): "look for signs of physical, mental burnout or vicarious trauma"). */
export function exposures(files: readonly Part[]): readonly Exposure[] {
  const workers = [...new Set(files.flatMap(({ assigned }) => assigned))].toSorted();
  return workers.map((worker) => {
    const own = files.filter(({ assigned, status }) => status === 'open' && assigned.includes(worker));
    return {
      worker,
      open: own.length,
      children: own.filter(({ age }) => isChild(age)).length,
      reopened: own.filter(({ reopenings }) => reopenings.length > 0).length,
      overLimit: own.length > cambodia.caseload.value,
    };
  });
}
