import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { type Cloud, startCloud } from '@homeward/local/cloud';
import { signInAs } from '@homeward/local/token-for';
import { nameOf, type Store } from '@homeward/store/open-store';
import { seatWrite } from '@homeward/store/staff';
import { noteAnswer } from '../../../functions/handlers/noted-answers.ts';
import { type Acting, actAs, type Place } from '../../../scripts/demo/acting.ts';
import { people, staff } from '../../../scripts/demo/people.ts';
import { adminStore } from '../../../scripts/demo/seed.ts';
import { databaseOfThisSuite } from '../../cloud/database-of-suite.ts';
import { openInProcess } from '../../cloud/in-process/platform.ts';
import { layDirectory } from '../../cloud/laid-directory.ts';

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

/** What a platform is to these cells. */
type Platform = Pick<Cloud, 'url' | 'template' | 'stop'> & {
  readonly fetch?: typeof fetch;
  readonly admin: Pick<Cloud['admin'], 'clientOptions'>;
  readonly clock: Pick<Cloud['clock'], 'iso'>;
  readonly streams: Pick<Cloud['streams'], 'drained'>;
};

/** A platform with everybody in their seat. */
export type Cast = {
  readonly cloud: Platform;
  readonly store: Store;
  readonly tokens: ReadonlyMap<string, string>;
  readonly as: (name: string) => Acting;
};

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

async function seated(cloud: Platform, store: Store, tokenOf: (sub: string) => Promise<string>): Promise<Cast> {
  for (const { seat } of more) {
    const { item } = seatWrite(seat) as { readonly item: Readonly<Record<string, unknown>> };
    await store.db.send(new PutCommand({ TableName: nameOf(store, 'staff'), Item: { ...item } }));
  }
  const tokens = new Map<string, string>();
  // The person has the token of the worker beside them.
  for (const name of cast) tokens.set(name, await tokenOf(`demo-${name === 'person' ? 'case-worker' : name}`));
  const place: Place = { ...cloud, tokenFor: async (name) => tokens.get(name) ?? '' };
  return { cloud, store, tokens, as: (name) => actAs(place, name) };
}

type Sent = {
  readonly pk: string;
  readonly sk: string;
  readonly event?: { readonly type?: string };
  readonly recordedAt: string;
};

/** No stream wakes a function in this process: what it would be told of answers, it is told here. */
async function answersNoted(store: Store): Promise<void> {
  const { Items = [] } = await store.db.send(new ScanCommand({ TableName: nameOf(store, 'exchange') }));
  for (const { pk, sk, event, recordedAt } of Items as unknown as readonly Sent[])
    if (event?.type === 'AnswerSent') await noteAnswer(store, { id: `${pk}/${sk}`, pk, event, recordedAt });
}

/** The functions in this process: what they answer to whom is theirs, wherever they run. */
export async function openCastInProcess(): Promise<Cast> {
  const { aws, close, tokenOf, ...platform } = await openInProcess({});
  await layDirectory(aws.endpoint);
  const cloud = {
    ...platform,
    admin: { clientOptions: aws },
    clock: { iso: () => new Date().toISOString() },
    streams: { drained: () => answersNoted(platform.store) },
    stop: async () => close(),
  };
  const roleOf = (sub: string) => invented.find((one) => one.sub === sub)?.role ?? '';
  return seated(cloud, platform.store, async (sub) => tokenOf(sub, roleOf(sub)));
}

/** A platform of its own from a synthesised cloud; `atOnce`: how many requests one of its functions answers at once. */
export async function openCast(outDir: string, atOnce?: number): Promise<Cast> {
  const cloud = await startCloud({
    outDir,
    port: 0,
    database: await databaseOfThisSuite(),
    people: invented,
    atOnce,
    lay: layDirectory,
    log: (name, line) => (/fault|Error/.test(line) ? console.log(name, line) : undefined),
  });
  const wish = { issuer: cloud.issuer, clientId: cloud.clientId, redirectUri: `${cloud.url}/signed-in` };
  return seated(cloud, adminStore(cloud), (sub) => signInAs({ sub }, wish));
}
