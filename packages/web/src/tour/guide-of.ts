import type { Role } from '@homeward/domain/people/actor';

/** Whose guide a role reads: the liaisons of all countries do the same, and so do the central units abroad. */
export function guideOf(role: Role): string {
  return role.replace(/^(embassy|counterpart)-..$/, '$1');
}
