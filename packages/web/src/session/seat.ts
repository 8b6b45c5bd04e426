import type { Country, Desk, Role } from '@homeward/domain/people/actor';
import { seatPlaces } from '@homeward/domain/people/seat-places';

/**
 * Where this app has pages: at every desk. The border desk has those that a one-time link opens, too; the own record's
 * are those of the person’s window beside a case worker.
 */
type PagedDesk = Desk;

/** Where a role sits: its desk, the desk's name in paths, and its country. */
export type Seat = {
  readonly role: Role;
  readonly desk: PagedDesk;
  readonly path: string;
  readonly country: Country;
};

function isRole(name: string): name is Role {
  return Object.hasOwn(seatPlaces, name);
}

/** The seat of a role as the token names it, where it sits by habit; `undefined` for a role this app has no pages for. */
export function seatOf(name: string): Seat | undefined {
  const [place] = isRole(name) ? seatPlaces[name] : [];
  if (!isRole(name) || place === undefined) return undefined;
  const [desk, country] = place;
  return { role: name, desk, path: country === 'KH' ? desk : name, country };
}

type Claims = { readonly sub?: string; readonly 'cognito:groups'?: readonly string[] };

function claimsIn(accessToken: string): Claims {
  const payload = accessToken.split('.')[1] ?? '';
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
  return JSON.parse(new TextDecoder().decode(bytes)) as Claims;
}

/** The role inside an access token. It only chooses pages: what may be done is decided where the token is verified. */
export function roleIn(accessToken: string): string {
  return claimsIn(accessToken)['cognito:groups']?.[0] ?? '';
}

/** Who the token is of: an id that names nobody. It only finds their vault on this device. */
export function subjectIn(accessToken: string): string {
  return claimsIn(accessToken).sub ?? '';
}
