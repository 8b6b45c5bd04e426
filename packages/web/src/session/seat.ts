import type { Desk, Role } from '@homeward/domain/people/actor';

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
  readonly country: 'KH' | 'TH' | 'VN' | 'MY';
};

const atHome: Readonly<Record<string, PagedDesk>> = {
  intake: 'transit',
  'shift-lead': 'transit',
  'case-worker': 'casework',
  supervisor: 'casework',
  'central-unit': 'casework',
  'second-approver': 'casework',
  'health-worker': 'health',
  'consul-kh': 'mission',
  'task-force': 'task-force',
  administrator: 'office',
  'directory-keeper': 'office',
  overseer: 'oversight',
  auditor: 'oversight',
  provider: 'partner',
  'border-police': 'border',
};

/** The seat of a role as the token names it; `undefined` for a role this app has no pages for. */
export function seatOf(role: string): Seat | undefined {
  const desk = atHome[role];
  if (desk !== undefined) return { role: role as Role, desk, path: desk, country: 'KH' };
  const foreign = /^(embassy|counterpart)-(th|vn|my)$/.exec(role);
  if (foreign === null) return undefined;
  const country = (foreign[2] ?? '').toUpperCase() as Seat['country'];
  return { role: role as Role, desk: foreign[1] as PagedDesk, path: role, country };
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
