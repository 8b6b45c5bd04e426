import * as z from 'zod';
import type { CaseLoad } from '../../case/case-load.ts';
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

function searchesBy(own: readonly Searched[], at: string): Exposure['searches'] {
  const sum = (some: readonly number[]) => some.reduce((total, one) => total + one, 0);
  return {
    today: sum(own.filter(({ day }) => day === dayOf(at)).map(({ searches }) => searches)),
    lately: sum(own.map(({ searches }) => searches)),
    refused: sum(own.map(({ refused }) => refused)),
  };
}

type Carried = { readonly open: number; readonly children: number; readonly reopened: number };
const nothing: Carried = { open: 0, children: 0, reopened: 0 };

/** One look at each case, however many workers there are. */
function carriedBy(files: readonly CaseLoad[], at: string): ReadonlyMap<string, Carried> {
  const all = new Map<string, Carried>();
  for (const file of files)
    for (const worker of new Set(file.assigned)) {
      const { open, children, reopened } = all.get(worker) ?? nothing;
      const [child, again] = [isChild(file, at), file.reopened === true];
      all.set(worker, { open: open + 1, children: children + Number(child), reopened: reopened + Number(again) });
    }
  return all;
}

/**
 * How much each worker is exposed to (Standards 8.2(c): "look for signs of physical, mental burnout or vicarious trauma"), by the open cases
 * that they carry. Who searched is told too, whatever they carry.
 */
export function exposures(files: readonly CaseLoad[], at: string, searched: readonly Searched[]): readonly Exposure[] {
  const carried = carriedBy(files, at);
  const searches = Map.groupBy(searched, ({ who }) => who);
  const workers = [...new Set([...carried.keys(), ...searches.keys()])].toSorted();
  return workers.map((worker) => {
    const own = carried.get(worker) ?? nothing;
    const overLimit = own.open > cambodia.caseload.value;
    return { worker, ...own, overLimit, searches: searchesBy(searches.get(worker) ?? [], at) };
  });
}
