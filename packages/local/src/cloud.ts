import { join } from 'node:path';
import { createAsyncInvoke } from './async-invoke.ts';
import { adminAccessKey, aws } from './aws-call.ts';
import { startAwsFront } from './aws-front.ts';
import { type BusinessTime, createBusinessTime } from './clock.ts';
import { createDecisions } from './decisions.ts';
import { startDatabase } from './dynamodb-process.ts';
import { createFaults, type Faults } from './faults.ts';
import { createHttpApi } from './http-api.ts';
import { createKms } from './kms.ts';
import { keyRingOf } from './kms-keys.ts';
import { lambdaFunctionsOf } from './lambda-functions.ts';
import { createLambdaHost, type HearsOutput, type LambdaHost, type Outcome } from './lambda-host.ts';
import { type Ledger, openLedger } from './ledger.ts';
import type { Listening } from './loopback.ts';
import { type MailBox, openMailBox } from './mail.ts';
import type { Person } from './people.ts';
import { principalsOf } from './principals.ts';
import { listAt } from './properties.ts';
import { openQueues, type Queues } from './queues.ts';
import { schedulesOf, startSchedules } from './schedules.ts';
import { startServer } from './server.ts';
import { signInAs } from './token-for.ts';
import { startSignIn } from './sign-in.ts';
import type { SiteHeaders } from './static-files.ts';
import { createStopping } from './stopping.ts';
import { checkReader } from './stream-permissions.ts';
import { mappingsOf } from './stream-mappings.ts';
import { openStreamPositions } from './stream-positions.ts';
import { startStreams, type Streams } from './streams.ts';
import { createTables, type Table, tablesOf } from './tables.ts';
import { loadTemplate, resourcesOfType, type Template } from './template.ts';

/** How the local cloud is started. `outDir` is a synthesised cdk.out; everything it runs is declared there. */
export type CloudSettings = {
  readonly outDir: string;
  /** The wished port; 0 takes any free one, a taken one gives way to the next. */
  readonly port: number;
  /** Keeps data, key material and stream positions here between runs; without it all is gone at the end. */
  readonly dataDir?: string | undefined;
  readonly staticDir?: string | undefined;
  readonly siteHeaders?: SiteHeaders | undefined;
  readonly openapiPath?: string | undefined;
  readonly people: readonly Person[];
  /** Hears what functions print, under their name; the cloud itself speaks as `cloud`. */
  readonly log: HearsOutput;
  /** Hears each step of the start when it is done: its name, what it brought, how long it took. */
  readonly onProgress?: ((step: { readonly step: string; readonly detail: string; readonly milliseconds: number }) => void) | undefined;
};

/** The running cloud. */
export type Cloud = {
  readonly url: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly template: Template;
  readonly clock: { readonly now: () => number; readonly iso: () => string; readonly moveTo: (iso: string) => Promise<void> };
  readonly mail: MailBox;
  readonly ledger: Ledger;
  readonly faults: Faults;
  readonly queues: Queues;
  readonly tables: readonly Table[];
  readonly streams: Pick<Streams, 'drained'>;
  /** The administrator's way in, past every policy: for seeds and tests. */
  readonly admin: { readonly dynamoEndpoint: string; readonly kmsEndpoint: string; readonly clientOptions: AdminOptions };
  readonly invoke: (functionName: string, event: unknown) => Promise<Outcome>;
  /** An access token for the first of the people with this role. Throws when nobody has it. */
  readonly tokenFor: (role: string) => Promise<string>;
  readonly stop: () => Promise<void>;
};

/** Client options for the AWS SDK as the administrator. */
export type AdminOptions = { readonly endpoint: string; readonly region: string; readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } };

/**
 * Starts the whole cloud on this machine from a synthesised template: database, keys, sign-in, functions, HTTP API, streams,
 * schedules, mail. Everything listens on 127.0.0.1. `stop` ends all it started, as do SIGINT, SIGTERM and the end of the process.
 * Throws one sentence when something cannot start, with nothing left running.
 */
export async function startCloud(settings: CloudSettings): Promise<Cloud> {
  const stopping = createStopping();
  try {
    return await assemble(settings, stopping);
  } catch (error) {
    await stopping.stop();
    throw error;
  }
}

type Stopping = ReturnType<typeof createStopping>;

async function assemble(settings: CloudSettings, stopping: Stopping): Promise<Cloud> {
  const step = progress(settings);
  const template = loadTemplate(settings.outDir);
  const time = createBusinessTime();
  const hears = (line: string) => settings.log('cloud', line);
  const data = await startData(settings, template, time, stopping, step);
  const functions = lambdaFunctionsOf(template);
  const region = template.region;
  const host = createLambdaHost(functions, { endpoint: () => data.front.url, region, hears: settings.log });
  data.serves(host);
  stopping.add(host.stop);
  const queues = openQueues(template);
  const streams = await startReaders(settings, template, time, data, host, queues, stopping);
  const invokeLater = createAsyncInvoke(template, host, queues, hears);
  const wake = (schedule: { readonly name: string; readonly functionArn: string }, event: unknown) => invokeLater(host.find(schedule.functionArn), event, `schedule ${schedule.name}`);
  const schedules = startSchedules(schedulesOf(template), time, wake, streams.drained);
  stopping.add(async () => schedules.stop());
  let url = '';
  const signIn = await startSignIn({ ...clientOf(template), people: settings.people, webOrigins: () => [url, url.replace('127.0.0.1', 'localhost')] });
  stopping.add(signIn.close);
  step('sign-in', signIn.issuer);
  const api = createHttpApi({ template, host, issuer: () => signIn.issuer, now: time.now, hears });
  const healthy = () => answering(data, signIn.issuer);
  const { port, staticDir, siteHeaders, openapiPath } = settings;
  const server = await startServer({ port, api, mail: data.mail, now: time.now, moveTo: schedules.moveTo, healthy, staticDir, siteHeaders, openapiPath });
  stopping.add(server.close);
  url = server.url;
  step('api', `${url}/v1, ${api.routes.length} routes, ${functions.length} functions`);
  const clientOptions = { endpoint: data.front.url, region, credentials: { accessKeyId: adminAccessKey, secretAccessKey: 'local' } };
  return {
    url, issuer: signIn.issuer, clientId: signIn.clientId, template, mail: data.mail, ledger: data.ledger, faults: data.faults, queues, tables: data.tables, streams,
    clock: { now: time.now, iso: () => new Date(time.now()).toISOString(), moveTo: (iso) => schedules.moveTo(Date.parse(iso)) },
    admin: { dynamoEndpoint: data.front.url, kmsEndpoint: data.front.url, clientOptions },
    invoke: (name, event) => host.invoke(host.find(name), event, 'invoke'),
    tokenFor: (role) => tokenFor(role, settings.people, { issuer: signIn.issuer, clientId: signIn.clientId, redirectUri: `${url}/signed-in` }),
    stop: stopping.stop,
  };
}

type Step = (step: string, detail: string) => void;

function progress({ onProgress }: CloudSettings): Step {
  let since = performance.now();
  return (step, detail) => {
    onProgress?.({ step, detail, milliseconds: performance.now() - since });
    since = performance.now();
  };
}

async function startData({ dataDir }: CloudSettings, template: Template, time: BusinessTime, stopping: Stopping, step: Step) {
  const database = await startDatabase(dataDir && join(dataDir, 'dynamodb'));
  stopping.add(database.stop, database.pid);
  step('database', `DynamoDB Local on ${database.endpoint}`);
  const tables = tablesOf(template);
  await createTables(database.endpoint, tables);
  step('tables', `${tables.length}`);
  const keys = keyRingOf(template, dataDir);
  const principals = principalsOf(template);
  const [ledger, faults, mail, decide] = [openLedger(), createFaults(), openMailBox(time.now), createDecisions(template.account)];
  let host: LambdaHost | undefined;
  const front: Listening = await startAwsFront({
    account: template.account, region: template.region, database: database.endpoint, tables, principals, keys, kms: createKms(keys), decide, ledger, faults, mail,
    operationOf: (invocation) => host?.operationOf(invocation),
  });
  stopping.add(front.close);
  step('keys', `${new Set(keys.values()).size}`);
  return { database, tables, keys, principals, ledger, faults, mail, decide, front, serves: (started: LambdaHost) => void (host = started) };
}

type Data = Awaited<ReturnType<typeof startData>>;

async function startReaders(settings: CloudSettings, template: Template, time: BusinessTime, data: Data, host: LambdaHost, queues: Queues, stopping: Stopping): Promise<Streams> {
  const mappings = mappingsOf(template, data.tables);
  for (const mapping of mappings) await checkReader({ ...data, template }, mapping, host.find(mapping.functionName).id);
  const positions = openStreamPositions(settings.dataDir);
  const hears = (line: string) => settings.log('cloud', line);
  const streams = startStreams(mappings, { host, queues, hears, stopped: stopping.stopped, database: data.database.endpoint, region: template.region, time, positions });
  const unhear = data.ledger.onCall((call) => {
    if (call.service !== 'dynamodb' || call.writeUnits === 0) return;
    for (const name of new Set(call.touched.map(({ resource }) => resource.split('table/')[1] ?? ''))) streams.wrote(name);
  });
  stopping.add(async () => {
    unhear();
    await streams.stop();
  });
  return streams;
}

function clientOf(template: Template): { readonly clientId: string; readonly scopes: readonly string[] } {
  const [client] = resourcesOfType(template, 'AWS::Cognito::UserPoolClient');
  const scopes = listAt(client?.properties, 'AllowedOAuthScopes').map(String).filter((scope) => scope !== 'openid');
  return { clientId: client?.ref ?? 'local', scopes };
}

async function answering({ front }: Data, issuer: string): Promise<boolean> {
  const database = aws(front.url, 'DynamoDB_20120810.ListTables', {}, adminAccessKey);
  const keys = aws(front.url, 'TrentService.GenerateRandom', { NumberOfBytes: 1 }, adminAccessKey);
  return (await Promise.allSettled([database, keys, alive(issuer)])).every(({ status }) => status === 'fulfilled');
}

async function alive(issuer: string): Promise<void> {
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error('The sign-in does not answer.');
}

function tokenFor(role: string, people: readonly Person[], wish: Parameters<typeof signInAs>[1]): Promise<string> {
  const person = people.find((found) => found.role === role);
  if (!person) throw new Error(`Nobody here has the role ${role}. There are: ${[...new Set(people.map((found) => found.role))].join(', ')}.`);
  return signInAs(person, wish);
}
