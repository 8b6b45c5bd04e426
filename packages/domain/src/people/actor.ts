import * as z from 'zod';
import { countries, foreignCountries, type RoleAbroad, seatsAbroad } from '../countries/countries.ts';
import { type DeskAbroad, desksAbroad } from '../countries/country.ts';

/** The countries of the platform (ISO 3166-1 alpha-2). Cambodia holds the case; the others receive or send. */
export const country = z.enum(countries);
export type Country = z.infer<typeof country>;

export const foreignCountry = z.enum(foreignCountries);
export type ForeignCountry = z.infer<typeof foreignCountry>;

/**
 * Every other country of origin, as one (CLDR's `ZZ`, unknown region). It has neither desk nor key here: a mission that
 * is accredited for the person’s country, or an international organisation, speaks for it.
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

const rolesOfReturns = [
  'intake',
  'shift-lead',
  'case-worker',
  'health-worker',
  'supervisor',
  'central-unit',
  'second-approver',
  'provider',
  'consul-kh',
] as const;
const rolesOfOffices = [
  'border-police',
  'task-force',
  'overseer',
  'auditor',
  'directory-keeper',
  'administrator',
  'person',
] as const;

/** Roles as the staff table and the token name them; one role a token. */
export const roles = [...rolesOfReturns, ...seatsAbroad.map((seat) => seat.role), ...rolesOfOffices] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** A role whatever its country: all embassies have the same rights, and so have all central units abroad. */
export type RoleKind = Exclude<Role, RoleAbroad> | DeskAbroad;

/** The kind of a role: `embassy` for `embassy-th`; a role of Cambodia is its own kind. */
export function kindOf(one: Role): RoleKind {
  return seatsAbroad.find((seat) => seat.role === one)?.desk ?? (one as Exclude<Role, RoleAbroad>);
}

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
  return isAbroad(deskName) ? `${deskName}-${countryCode.toLowerCase()}` : deskName;
}

function isAbroad(deskName: Desk): deskName is DeskAbroad {
  return desksAbroad.some((one) => one === deskName);
}
