import * as z from 'zod';

/** The four countries of the platform (ISO 3166-1 alpha-2). Cambodia holds the case; the other three receive or send. */
const countries = ['KH', 'TH', 'VN', 'MY'] as const;
export const country = z.enum(countries);
export type Country = z.infer<typeof country>;

export const foreignCountry = z.enum(['TH', 'VN', 'MY']);
export type ForeignCountry = z.infer<typeof foreignCountry>;

/**
 * Every other country of origin, as one (CLDR's `ZZ`, unknown region). It has neither desk nor key here: a mission that is accredited for
 * her country, or an international organisation, speaks for it.
 */
export const elsewhere = 'ZZ' as const;
/** The other end of a way home from Cambodia, or to it. */
export const farCountry = z.enum([...foreignCountry.options, elsewhere]);
export type FarCountry = z.infer<typeof farCountry>;
/** Either end of a way. */
export const anyCountry = z.enum([...country.options, elsewhere]);
export type AnyCountry = z.infer<typeof anyCountry>;

/** A desk is a group of users with the same needs: one path prefix, one function, one role in IAM. */
export const desks = [
  'transit',
  'casework',
  'health',
  'partner',
  'mission',
  'embassy',
  'counterpart',
  'border',
  'task-force',
  'oversight',
  'office',
  'own-record',
] as const;
export const desk = z.enum(desks);
export type Desk = z.infer<typeof desk>;

/** Roles as the staff table and the token name them; one role a token. */
export const roles = [
  'intake',
  'shift-lead',
  'case-worker',
  'health-worker',
  'supervisor',
  'central-unit',
  'second-approver',
  'provider',
  'consul-kh',
  'embassy-th',
  'embassy-vn',
  'embassy-my',
  'counterpart-th',
  'counterpart-vn',
  'counterpart-my',
  'border-police',
  'task-force',
  'overseer',
  'auditor',
  'directory-keeper',
  'administrator',
  'person',
] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** A person of one organisation in one role, at one desk. Made only from the verified token and the staff row. */
export type Actor = {
  readonly id: string;
  readonly role: Role;
  readonly organisation: string;
  readonly country: Country;
  readonly desk: Desk;
};

/** Whether somebody answers for the work of others: whom the Standards call a manager (8.2) and a supervisor. */
export function isManager({ role: one }: Pick<Actor, 'role'>): boolean {
  return one === 'supervisor';
}

/** The desk's name in paths and in key prefixes: `embassy-th`, `transit`. */
export function deskPath(deskName: Desk, countryCode: Country): string {
  return deskName === 'embassy' || deskName === 'counterpart' ? `${deskName}-${countryCode.toLowerCase()}` : deskName;
}
