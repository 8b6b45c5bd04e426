import { createAsyncInvoke } from './async-invoke.ts';
import { adminAccessKey, aws } from './aws-call.ts';
import { createBusinessTime } from './clock.ts';
import { type Data, type Start, startData, startReaders } from './cloud-data.ts';
import type { Faults } from './faults.ts';
import { createHttpApi } from './http-api.ts';
import { lambdaFunctionsOf } from './lambda-functions.ts';
import { createLambdaHost, type HearsOutput, type Outcome } from './lambda-host.ts';
import type { Ledger } from './ledger.ts';
import type { MailBox } from './mail.ts';
import type { Person } from './people.ts';
import { listAt } from './properties.ts';
import { openQueues, type Queues } from './queues.ts';
import { type Schedule, schedulesOf, startSchedules } from './schedules.ts';
import { startServer } from './server.ts';
import { checkSchedule } from './service-permissions.ts';
import { startSignIn } from './sign-in.ts';
import type { SiteHeaders } from './static-files.ts';
import { createStopping, type Stopping } from './stopping.ts';
import type { Streams } from './streams.ts';
import type { Table } from './tables.ts';
import { loadTemplate, resourcesOfType, type Template } from './template.ts';
import { signInAs } from './token-for.ts';

/** How the local cloud is started. `outDir` is a synthesised cdk.out; everything it runs is declared there. */
export type CloudSettings = {
  readonly outDir: string;
  /** The wished port; 0 takes any free one, a taken one gives way to the next. */
  readonly port: number;
  /** Keeps data, key material and stream positions here between runs; without it all is gone at the end. */
  readonly dataDir?: string | undefined;
  readonly staticDir?: string | undefined;
  /** Headers of the web app's files; a function when they name the sign-in's address, known only once it runs. */
  readonly siteHeaders?: SiteHeaders | ((issuer: string) => SiteHeaders) | undefined;
  readonly openapiPath?: string | undefined;
  readonly people: readonly Person[];
  /** Hears what functions print, under their name; the cloud itself speaks as `cloud`. */
  readonly log: HearsOutput;
  /** Hears each step of the start when it is done: its name, what it brought, how long it took. */
  readonly onProgress?:
    | ((step: { readonly step: string; readonly detail: string; readonly milliseconds: number }) => void)
    | undefined;
};

/** The running cloud. */
export type Cloud = {
  readonly url: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly template: Template;
  readonly clock: {
    readonly now: () => number;
    readonly iso: () => string;
    readonly moveTo: (iso: string) => Promise<void>;
  };
  readonly mail: MailBox;
  readonly ledger: Ledger;
  readonly faults: Faults;
  readonly queues: Queues;
  readonly tables: readonly Table[];
  readonly streams: Pick<Streams, 'drained'>;
  /** The administrator's way in, past every policy: for seeds and tests. */
  readonly admin: {
    readonly dynamoEndpoint: string;
    /** The database behind the door: nothing is checked, counted or told to the streams' readers there. For loading masses. */
    readonly databaseEndpoint: string;
    readonly kmsEndpoint: string;
    readonly clientOptions: AdminOptions;
  };
  readonly invoke: (functionName: string, event: unknown) => Promise<Outcome>;
  /** An access token for the first of the people with this role. Throws when nobody has it. */
  readonly tokenFor: (role: string) => Promise<string>;
  readonly stop: () => Promise<void>;
};

/** Client options for the AWS SDK as the administrator. @internal for tests */
export type AdminOptions = {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
};

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

async function assemble(settings: CloudSettings, stopping: Stopping): Promise<Cloud> {
  const template = loadTemplate(settings.outDir);
  const time = createBusinessTime();
  const hears = (line: string) => settings.log('cloud', line);
  const start: Start = { template, dataDir: settings.dataDir, time, stopping, step: progress(settings), hears };
  const data = await startData(start);
  const worked = await startWork(start, data, settings);
  const { signIn, url } = await startDoors(start, data, worked, settings);
  const { host, queues, streams, schedules } = worked;
  const credentials = { accessKeyId: adminAccessKey, secretAccessKey: 'local' };
  const clientOptions = { endpoint: data.front.url, region: template.region, credentials };
  const wish = { issuer: signIn.issuer, clientId: signIn.clientId, redirectUri: `${url}/signed-in` };
  const iso = () => new Date(time.now()).toISOString();
  return {
    ...{ url, issuer: signIn.issuer, clientId: signIn.clientId, template, queues, streams, tables: data.tables },
    ...{ mail: data.mail, ledger: data.ledger, faults: data.faults },
    clock: { now: time.now, iso, moveTo: (moment) => schedules.moveTo(Date.parse(moment)) },
    admin: {
      ...{ dynamoEndpoint: data.front.url, databaseEndpoint: data.database },
      ...{ kmsEndpoint: data.front.url, clientOptions },
    },
    invoke: (name, event) => host.invoke(host.find(name), event, 'invoke'),
    tokenFor: (role) => tokenFor(role, settings.people, wish),
    stop: stopping.stop,
  };
}

type Work = Awaited<ReturnType<typeof startWork>>;

/** The functions and what wakes them by itself. */
async function startWork(start: Start, data: Data, { log }: CloudSettings) {
  const { template, stopping, time, hears } = start;
  const functions = lambdaFunctionsOf(template);
  const host = createLambdaHost(functions, { endpoint: () => data.front.url, region: template.region, hears: log });
  data.serves(host);
  stopping.add(host.stop);
  const queues = openQueues(template);
  const streams = await startReaders(start, data, host, queues);
  const invokeLater = createAsyncInvoke(template, host, queues, hears);
  const wake = (schedule: Schedule, event: unknown) =>
    invokeLater(host.find(schedule.functionArn), event, `schedule ${schedule.name}`);
  const planned = schedulesOf(template);
  for (const schedule of planned) await checkSchedule({ ...data, template }, schedule);
  const schedules = startSchedules(planned, time, wake, streams.drained);
  stopping.add(async () => schedules.stop());
  return { host, queues, streams, schedules };
}

/** What people and programs reach: the sign-in and the platform's own address. */
async function startDoors(start: Start, data: Data, { host, schedules }: Work, settings: CloudSettings) {
  const { template, stopping, time, hears, step } = start;
  let url = '';
  const webOrigins = () => [url, url.replace('127.0.0.1', 'localhost')];
  const signIn = await startSignIn({ ...clientOf(template), people: settings.people, webOrigins });
  stopping.add(signIn.close);
  step('sign-in', signIn.issuer);
  const api = createHttpApi({ template, host, issuer: () => signIn.issuer, now: time.now, hears });
  const healthy = () => answering(data, signIn.issuer);
  const { port, staticDir, openapiPath } = settings;
  const siteHeaders =
    typeof settings.siteHeaders === 'function' ? settings.siteHeaders(signIn.issuer) : settings.siteHeaders;
  const webConfig = () => ({ issuer: signIn.issuer, clientId: signIn.clientId, demo: true });
  const site = { webConfig, staticDir, siteHeaders, openapiPath };
  const server = await startServer({
    ...site,
    port,
    api,
    healthy,
    mail: data.mail,
    now: time.now,
    moveTo: schedules.moveTo,
  });
  stopping.add(server.close);
  url = server.url;
  step('api', `${url}/v1, ${api.routes.length} routes, ${host.functions.length} functions`);
  return { signIn, url };
}

function progress({ onProgress }: CloudSettings): Start['step'] {
  let since = performance.now();
  return (step, detail) => {
    onProgress?.({ step, detail, milliseconds: performance.now() - since });
    since = performance.now();
  };
}

function clientOf(template: Template): { readonly clientId: string; readonly scopes: readonly string[] } {
  const [client] = resourcesOfType(template, 'AWS::Cognito::UserPoolClient');
  const scopes = listAt(client?.properties, 'AllowedOAuthScopes')
    .map(String)
    .filter((scope) => scope !== 'openid');
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
  if (!person)
    throw new Error(
      `Nobody here has the role ${role}. There are: ${[...new Set(people.map((found) => found.role))].join(', ')}.`,
    );
  return signInAs(person, wish);
}
