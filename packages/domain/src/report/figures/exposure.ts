import * as z from 'zod';
import type { CaseLine } from '../../case/case-line.ts';
import { isChild } from '../../people/age.ts';
import { cambodia } from '../../settings/cambodia.ts';
import { dayOf } from '../../time.ts';

/** What one worker carries: counts only, no case and no word of any. */
export const exposure = z.lazy(() =>
  z.strictObject({
    worker: z.string(),
    open: z.int(),
    children: z.int(),
    reopened: z.int(),
    /** More open cases than the setting `caseload`: a manager talks with the worker (Standards 8.2(c)). */
    overLimit: z.boolean(),
    /** How often they looked for somebody by name today and within the last days, and how many searches were refused as too many. */
    searches: z.strictObject({ today: z.int(), lately: z.int(), refused: z.int() }),
  }),
);
type Exposure = z.infer<typeof exposure>;

/** What a worker searched on a day: numbers alone. */
type Searched = { readonly who: string; readonly day: string; readonly searches: number; readonly refused: number };

function searchesBy(worker: string, all: readonly Searched[], at: string): Exposure['searches'] {
  const own = all.filter(({ who }) => who === worker);
  const sum = (some: readonly number[]) => some.reduce((total, one) => total + one, 0);
  return {
    today: sum(own.filter(({ day }) => day === dayOf(at)).map(({ searches }) => searches)),
    lately: sum(own.map(({ searches }) => searches)),
    refused: sum(own.map(({ refused }) => refused)),
  };
}

type Part = Pick<CaseLine, 'assigned' | 'status' | 'age' | 'childUntil' | 'reopened'>;

/** Who searched is told too, whatever they carry. How much each worker is exposed to (Standards 8.2(c): "look for signs of physical, mental burnout or vicarious trauma"), from what a list shows of each case. */
export function exposures(files: readonly Part[], at: string, searched: readonly Searched[]): readonly Exposure[] {
  const named = [...files.flatMap(({ assigned }) => assigned), ...searched.map(({ who }) => who)];
  const workers = [...new Set(named)].toSorted();
  return workers.map((worker) => {
    const own = files.filter(({ assigned, status }) => status === 'open' && assigned.includes(worker));
    return {
      worker,
      open: own.length,
      children: own.filter((file) => isChild(file, at)).length,
      reopened: own.filter(({ reopened }) => reopened).length,
      overLimit: own.length > cambodia.caseload.value,
      searches: searchesBy(worker, searched, at),
    };
  });
}
