import { parseArgs } from 'node:util';
import { checkKind, type StaffRow, staffRow } from '@homeward/domain/people/staff';
import { code, subject } from '@homeward/domain/text';
import { Stop } from '../run/verb.ts';

/** What the office needs before it makes all other seats: whoever proposes, a second who proposes, and whoever answers as the second person. */
export const firstRoles = { administrator: 2, 'second-approver': 1 } as const;
export type FirstRole = keyof typeof firstRoles;

export type Asked = {
  readonly region: string;
  readonly table: string;
  readonly seat: StaffRow & { readonly role: FirstRole };
};

const usage =
  'npm run first-seat takes, after --, --region R --table NAME --subject ID --role administrator|second-approver --organisation CODE and --check KIND=DAY for each check (infra/README.md, "The first accounts and seats").';

const one = { type: 'string' } as const;
const options = {
  region: one,
  table: one,
  subject: one,
  role: one,
  organisation: one,
  check: { type: 'string', multiple: true },
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

/** The seat that the arguments ask for. Throws one sentence that says what is missing or wrong. */
export function asked(args: readonly string[]): Asked {
  const { region, table, check = [], ...of } = read(args);
  if (region === undefined || !/^[a-z]{2}(-[a-z]+)+-\d$/.test(region) || !table) throw new Stop(usage);
  const role = (Object.keys(firstRoles) as FirstRole[]).find((name) => name === of.role);
  if (role === undefined)
    throw new Stop(`--role names none of ${Object.keys(firstRoles).join(', ')}: the office makes all others.`);
  const who = subject.safeParse(of.subject);
  if (!who.success)
    throw new Stop('--subject is no subject of an account: the value of "sub" that the sign-in gave it.');
  const organisation = code.safeParse(of.organisation);
  if (!organisation.success)
    throw new Stop('--organisation is no code: a lower case letter, then letters, digits, "-", "." and "_".');
  const said = { subject: who.data, role, organisation: organisation.data, checks: check.map(checkOf) };
  const seat = staffRow.safeParse({ ...said, desk: 'office', country: 'KH' });
  if (!seat.success) throw new Stop('A check stands for a day that there is not, or that is yet to come.');
  return { region, table, seat: { ...seat.data, role } };
}
