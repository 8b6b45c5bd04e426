import type { CaseState } from '../case.ts';
import { latest } from '../latest.ts';
import { stayNow } from '../stay/stays-now.ts';
import { placementIn } from '../stay/track.ts';
import { isOfOwnPeople } from './goes-to-family.ts';

type Known = Pick<CaseState, 'placement' | 'stays' | 'stayEnds'>;

/** Whether the person lives with their own people, at home, or where nobody else answers, by whatever act they came to. */
export function livesAtHome(file: Known): boolean {
  const { placement } = file;
  const stay = stayNow(file);
  const now = latest([
    ...(placement === undefined ? [] : [{ at: placement.at, with: placement.kind as string }]),
    ...(stay === undefined ? [] : [{ at: stay.at, with: placementIn(stay) }]),
  ]);
  return now !== undefined && isOfOwnPeople(now.with);
}
