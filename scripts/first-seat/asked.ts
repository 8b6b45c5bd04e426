import { parseArgs } from 'node:util';
import { checkKind, type StaffRow, staffRow } from '@homeward/domain/people/staff';
import { code, subject } from '@homeward/domain/text';
import { Stop } from '../run/verb.ts';

/** What the office needs before it makes all other seats: whoever proposes, a second who proposes, and whoever answers as the second person. */
export const firstRoles = { administrator: 2, 'second-approver': 1 } as const;
export type FirstRole = keyof typeof firstRoles;

/** Beside them one seat at the border desk, by which a deployment is tried once and which is taken away again. */
export const trialRole = 'intake';

export type Asked = {
  readonly region: string;
  readonly table: string;
  readonly seat: StaffRow & { readonly role: FirstRole | typeof trialRole };
};
export type TrialsEnd = Pick<Asked, 'region' | 'table'> & { readonly subject: string };

const usage =
  'npm run first-seat takes, after --, --region R --table NAME --subject ID, and --role administrator|second-approver|intake --organisation CODE with --check KIND=DAY for each check, or --end-trial (infra/README.md, "The first accounts and seats").';

const one = { type: 'string' } as const;
const options = {
  region: one,
  table: one,
  subject: one,
  role: one,
  organisation: one,
  check: { type: 'string', multiple: true },
  'end-trial': { type: 'boolean' },
} as const;

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new Stop(usage);
  }
}

/** A check as it is typed: what was looked at, and the day on which it was made. */
function checkOf(typed: string): StaffRow['checks'][number] {
  const [kind, on] = typed.split('=', 2);
  const known = checkKind.options.find((option) => option === kind);
  if (known === undefined) throw new Stop(`--check ${typed} names none of ${checkKind.options.join(', ')}.`);
  if (on === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(on))
    throw new Stop(`--check ${typed} names no day: ${known}=2026-01-31.`);
  return { kind: known, on };
}

function whereOf({ region, table }: ReturnType<typeof read>): Pick<Asked, 'region' | 'table'> {
  if (region === undefined || !/^[a-z]{2}(-[a-z]+)+-\d$/.test(region) || !table) throw new Stop(usage);
  return { region, table };
}

function whoOf(typed: string | undefined): string {
  const who = subject.safeParse(typed);
  if (who.success) return who.data;
  throw new Stop('--subject is no subject of an account: the value of "sub" that the sign-in gave it.');
}

/** Whose trial is to end, where the arguments say so; together with what makes a seat they say nothing. */
export function endAsked(args: readonly string[]): TrialsEnd | undefined {
  const given = read(args);
  if (given['end-trial'] !== true) return undefined;
  if (given.role !== undefined || given.organisation !== undefined || given.check !== undefined) throw new Stop(usage);
  return { ...whereOf(given), subject: whoOf(given.subject) };
}

/** The seat that the arguments ask for. Throws one sentence that says what is missing or wrong. */
export function asked(args: readonly string[]): Asked {
  const given = read(args);
  const where = whereOf(given);
  const roles = [...(Object.keys(firstRoles) as FirstRole[]), trialRole] as const;
  const role = roles.find((name) => name === given.role);
  if (role === undefined) throw new Stop(`--role names none of ${roles.join(', ')}: the office makes all others.`);
  const who = whoOf(given.subject);
  const organisation = code.safeParse(given.organisation);
  if (!organisation.success)
    throw new Stop('--organisation is no code: a lower case letter, then letters, digits, "-", "." and "_".');
  const desk = role === trialRole ? 'transit' : 'office';
  const said = { subject: who, role, organisation: organisation.data, checks: (given.check ?? []).map(checkOf) };
  const seat = staffRow.safeParse({ ...said, desk, country: 'KH' });
  if (!seat.success) throw new Stop('A check stands for a day that there is not, or that is yet to come.');
  return { ...where, seat: { ...seat.data, role } };
}
