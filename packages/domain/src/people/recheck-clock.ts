import type * as z from 'zod';
import { type Standing, standingOn } from '../oversight/monitoring-clocks.ts';
import { type checkKind, isMadeAnew, type SeatState } from './staff.ts';

/** A check that is made anew: by which day, as it was written down with the check, and how that stands. `unset`: nobody wrote a day. */
export type Recheck = {
  readonly kind: z.infer<typeof checkKind>;
  readonly on?: string;
  readonly standing: Standing | 'unset';
};

/** Standards 6.1(j): what of an open seat is checked again, the first day first; what has no day comes before all. It closes no seat: a person does. */
export function rechecksOf(
  { status, checks }: Pick<SeatState, 'status' | 'checks'>,
  today: string,
): readonly Recheck[] {
  if (status !== 'granted') return [];
  return checks
    .filter(({ kind, until }) => isMadeAnew(kind) || until !== undefined)
    .map(({ kind, until }) =>
      until === undefined
        ? { kind, standing: 'unset' as const }
        : { kind, on: until, standing: standingOn(until, today) },
    )
    .toSorted((one, other) => (one.on ?? '').localeCompare(other.on ?? ''));
}
