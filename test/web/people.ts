import type { Organisation } from '@homeward/domain/directory/organisation';
import { type Actor, country, type Desk, type Role } from '@homeward/domain/people/actor';

const home: Readonly<Record<string, readonly [Desk, string]>> = {
  intake: ['transit', 'poipet-transit-centre'],
  'shift-lead': ['transit', 'poipet-transit-centre'],
  'case-worker': ['casework', 'bmc-shelter'],
  supervisor: ['casework', 'bmc-shelter'],
  'central-unit': ['casework', 'mosvy'],
  'second-approver': ['casework', 'welfare-department'],
  'health-worker': ['health', 'bmc-shelter'],
  'consul-kh': ['mission', 'consulate-bangkok'],
  'task-force': ['task-force', 'ncct'],
  'border-police': ['border', 'border-police-kh'],
  provider: ['partner', 'ngo'],
  overseer: ['oversight', 'social-welfare'],
  auditor: ['oversight', 'audit'],
  'directory-keeper': ['office', 'mosvy'],
  administrator: ['office', 'mosvy'],
};

const foreign = ['th', 'vn', 'my'].flatMap((one) => [`embassy-${one}`, `counterpart-${one}`]);

/** The invented person of a role. */
export function actorOf(role: string): Actor {
  const [desk, organisation] = home[role] ?? [role.split('-')[0] as Desk, role];
  const ofCountry = home[role] ? 'KH' : country.parse(role.slice(-2).toUpperCase());
  return { id: `${role}-1`, role: role as Role, desk, organisation, country: ofCountry };
}

/** What the organisations and the people of these tests are called: invented, in every language, and never their codes. */
const calledIn = (n: number) => ({
  km: `អង្គភាពប្រឌិតលេខ ${n}`,
  en: `Office ${n}`,
  th: `หน่วยงานสมมติ ${n}`,
  vi: `Cơ quan hư cấu ${n}`,
  ms: `Pejabat rekaan ${n}`,
});
const personIn = (n: number) => ({
  km: `បុគ្គលិកប្រឌិត ${n}`,
  en: `Staff ${n}`,
  th: `เจ้าหน้าที่ ${n}`,
  vi: `Nhân viên ${n}`,
  ms: `Kakitangan ${n}`,
});

/** Shelters that figures of these tests are of. */
const shelters = ['a-shelter', 'demo-shelter', 'another-shelter', 'third-shelter', 'invented-shelter'];

const offices = (): readonly string[] => [
  ...new Set([...everySeat.map(({ organisation }) => organisation), ...shelters]),
];

/** Their organisations as the directory holds them. */
export const everyOrganisation = (): readonly Organisation[] =>
  offices().map((id, n) => {
    const { country: of = 'KH', desk } = everySeat.find(({ organisation }) => organisation === id) ?? {};
    return {
      id,
      name: calledIn(n).en,
      names: calledIn(n),
      country: of,
      kind: desk === 'partner' ? 'ngo' : (desk ?? 'shelter'),
    };
  });

/** How a reader of a language finds an organisation. */
export function officeCalled(id: string, language: keyof ReturnType<typeof calledIn> = 'en'): string {
  return calledIn(offices().indexOf(id))[language];
}

/** How a reader of a language finds the office of a role. */
export function officeOf(role: string, language: keyof ReturnType<typeof calledIn> = 'en'): string {
  return officeCalled(actorOf(role).organisation, language);
}

/** The name with which somebody's seat stands there. */
export function namesOf({ id }: Actor): ReturnType<typeof personIn> {
  return personIn(everySeat.findIndex((one) => one.id === id));
}

/** Desks at which the second person has a seat too, each asked at its own address. */
const furtherDesks = ['health', 'oversight', 'office'] as const;

/** Every seat: one a role, and the further ones of the second person. */
export const everySeat: readonly Actor[] = [
  ...[...Object.keys(home), ...foreign].map(actorOf),
  ...furtherDesks.map((desk) => ({ ...actorOf('second-approver'), desk })),
];
