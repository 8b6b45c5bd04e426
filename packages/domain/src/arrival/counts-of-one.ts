import type { ArrivalState } from './arrival.ts';
import { arrivedAsAChild } from './arrived-as-a-child.ts';
import type { Funnel } from './batch.ts';
import { isLiving } from './standing.ts';

export type Counts = Omit<Funnel, 'declared' | 'counted'>;

/** What one person adds to the funnel of their truck; whoever was taken back, or is not there, adds nothing. */
export function countsOfOne(one: ArrivalState | undefined): Counts {
  const here = one !== undefined && isLiving(one) ? one : undefined;
  const screening = here?.screening;
  return {
    logged: Number(here !== undefined),
    screened: Number(screening !== undefined),
    withIndicators: Number((screening?.indicators ?? 0) > 0),
    presumed: Number(screening?.result === 'presumed-victim'),
    children: Number(here !== undefined && arrivedAsAChild(here)),
    referred: Number((here?.onward.length ?? 0) > 0),
  };
}

export const countNames = Object.keys(countsOfOne(undefined)) as readonly (keyof Counts)[];
