import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { startCloud } from '@homeward/local/cloud';
import { signInAs } from '@homeward/local/token-for';
import { nameOf } from '@homeward/store/open-store';
import { seatWrite } from '@homeward/store/staff';
import { actAs } from '../../../scripts/demo/acting.ts';
import { people, staff } from '../../../scripts/demo/people.ts';
import { adminStore, seedDirectory } from '../../../scripts/demo/seed.ts';
import { ofAllSuites } from '../../cloud/database.ts';

/** The roles of the contract, each with the desks at which it has a seat: desks.md 2, by hand. */
export const seats: Readonly<Record<string, readonly string[]>> = {
  intake: ['transit'],
  'shift-lead': ['transit'],
  'case-worker': ['casework'],
  supervisor: ['casework'],
  'central-unit': ['casework'],
  'second-approver': ['casework', 'health', 'oversight', 'office'],
  'health-worker': ['health'],
  provider: ['partner'],
  'consul-kh': ['mission'],
  'embassy-th': ['embassy-th'],
  'embassy-vn': ['embassy-vn'],
  'embassy-my': ['embassy-my'],
  'counterpart-th': ['counterpart-th'],
  'counterpart-vn': ['counterpart-vn'],
  'counterpart-my': ['counterpart-my'],
  'border-police': ['border'],
  'task-force': ['task-force'],
  overseer: ['oversight'],
  auditor: ['oversight'],
  'directory-keeper': ['office'],
  administrator: ['office'],
  person: ['own-record'],
};

/** Others of the same roles, invented: of another organisation, or of the same one with none of these cases. */
const others = [
  ['colleague', 'case-worker', 'demo-banteay-meanchey-shelter'],
  ['worker-elsewhere', 'case-worker', 'demo-partner-shelter'],
  ['supervisor-elsewhere', 'supervisor', 'demo-partner-shelter'],
  ['health-worker-elsewhere', 'health-worker', 'demo-partner-shelter'],
  ['intake-elsewhere', 'intake', 'demo-another-centre'],
  ['provider-elsewhere', 'provider', 'demo-another-ngo'],
  ['embassy-elsewhere', 'embassy-th', 'demo-another-office-of-thailand'],
  ['counterpart-elsewhere', 'counterpart-th', 'demo-another-office-of-thailand'],
] as const;

/** Everybody who asks, by the name the person has in these cells. */
export const cast: readonly string[] = [...Object.keys(seats), ...others.map(([name]) => name)];

export type Cast = Awaited<ReturnType<typeof openCast>>;

/** The platform with everybody in their seat, from a synthesised cloud. */
export async function openCast(outDir: string) {
  const more = others.map(([name, role, organisation]) => {
    const like = people.find((one) => one.role === role);
    const seat = staff.find((one) => one.role === role);
    if (like === undefined || seat === undefined) throw new Error(`nobody is ${role}`);
    return {
      person: { ...like, sub: `demo-${name}`, organisation },
      seat: { ...seat, subject: `demo-${name}`, organisation },
    };
  });
  const invented = [...people, ...more.map(({ person }) => person)];
  const cloud = await startCloud({
    outDir,
    port: 0,
    database: ofAllSuites,
    people: invented,
    log: (name, line) => (/fault|Error/.test(line) ? console.log(name, line) : undefined),
  });
  await seedDirectory(cloud);
  const store = adminStore(cloud);
  for (const { seat } of more) {
    const { item } = seatWrite(seat) as { readonly item: Readonly<Record<string, unknown>> };
    await store.db.send(new PutCommand({ TableName: nameOf(store, 'staff'), Item: { ...item } }));
  }
  const wish = { issuer: cloud.issuer, clientId: cloud.clientId, redirectUri: `${cloud.url}/signed-in` };
  const tokens = new Map<string, string>();
  for (const name of cast) {
    // The person has the token of the worker beside them.
    const sub = `demo-${name === 'person' ? 'case-worker' : name}`;
    tokens.set(name, await signInAs({ sub }, wish));
  }
  const tokenFor = async (name: string) => tokens.get(name) ?? '';
  const as = (name: string) => actAs({ url: cloud.url, tokenFor }, name);
  return { cloud, store, tokens, as };
}
