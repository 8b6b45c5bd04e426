import type { Role } from '@homeward/domain/people/actor';
import type { Seat } from '../session/seat.ts';

/** Whose tour it is, and what is done once nobody wants to see it any more. */
export type TourProps = { readonly seat: Seat; readonly guide: string; readonly end: () => void };

/** Whose guide a role reads: the liaisons of all countries do the same, and so do the central units abroad. */
export function guideOf(role: Role): string {
  return role.replace(/^(embassy|counterpart)-..$/, '$1');
}
