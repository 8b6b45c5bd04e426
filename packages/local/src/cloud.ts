import { type AdminOptions, adminOptions, functionOptions } from './admin.ts';
import { createAsyncInvoke } from './async-invoke.ts';
import { createBusinessTime } from './clock.ts';
import { type Data, type Start, startData, startReaders } from './cloud-data.ts';
import { startDoors } from './cloud-doors.ts';
import type { CloudSettings } from './cloud-settings.ts';
import { type Standing, startStanding } from './cloud-standing.ts';
import type { Faults } from './faults.ts';
import { createLambdaHost, type LambdaHost } from './lambda-host.ts';
import type { Outcome } from './lambda-outcome.ts';
import type { Ledger } from './ledger.ts';
import type { MailBox } from './mail.ts';
import { bounceEvent, hearersOfBounces } from './mail-events.ts';
import type { Person } from './people.ts';
import { openQueues, type Queues } from './queues.ts';
import { type Schedule, schedulesOf, startSchedules } from './schedules.ts';
import { checkSchedule } from './service-permissions.ts';
import { createStopping, createStoppingWithin, type Stopping } from './stopping.ts';
import type { Streams } from './streams.ts';
import type { Table } from './tables.ts';
import type { Template } from './template.ts';
import { signInAs } from './token-for.ts';

/** The running cloud. */
export type Cloud = {
  readonly url: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly template: Template;
  readonly clock: {
    readonly now: () => number;
    readonly iso: () => string;
    /** `wakings`: how often each schedule is woken on the way at most; usually 24 times. */
    readonly moveTo: (iso: string, wakings?: number) => Promise<void>;
  };
  readonly mail: MailBox;
  readonly ledger: Ledger;
  readonly faults: Faults;
  readonly queues: Queues;
  readonly tables: readonly Table[];
  /** The folder in which each bucket of the template is a folder. */
  readonly buckets: string;
  readonly streams: Pick<Streams, 'drained'>;
  /** The administrator's way in, past every policy: for seeds and tests. */
  readonly admin: {
    readonly dynamoEndpoint: string;
    /** The database behind the door: nothing is checked, counted or told to the streams' readers there. For loading masses. */
    readonly databaseEndpoint: string;
    readonly kmsEndpoint: string;
    readonly clientOptions: AdminOptions;
    /** The way in of a function, under its policies and those of the keys. Throws when the template has none of that name. */
    readonly optionsOf: (functionName: string) => AdminOptions;
  };
  readonly invoke: (functionName: string, event: unknown) => Promise<Outcome>;
  /** An access token for the first of the people with this role. Throws when nobody has it. */
  readonly tokenFor: (role: string) => Promise<string>;
  readonly stop: () => Promise<void>;
  /** Ends all that holds data, and waits for what still runs; keys, warm functions and sign-in stay for `anew`. */
  readonly empty: () => Promise<void>;
  /** After `empty`: an empty cloud at another address, with a clock, a database, a mail box of its own. Nothing of the one before is in it. */
  readonly anew: (changed: Pick<CloudSettings, 'log' | 'lay' | 'database'>) => Promise<Cloud>;
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
  const standing = await startStanding(settings, stopping);
  return open(standing, settings, stopping);
}

/** Opens a cloud on what stands: everything that holds data is begun anew. */
async function open(standing: Standing, settings: CloudSettings, whole: Stopping): Promise<Cloud> {
  const time = createBusinessTime(Date.now, settings.begins);
  const hears = (line: string) => settings.log('cloud', line);
  const { dataDir, database, lay, bucketsFrom, lag, lasting = false } = settings;
  const stopping = createStoppingWithin(whole);
  const at = { dataDir, database, lasting, lay, bucketsFrom, lag };
  const start: Start = { standing, ...at, time, stopping, step: progress(settings), hears };
  const data = await startData(start);
  const ends: Ends = { goesOn: false };
  const worked = await startWork(start, data, settings, ends);
  const url = await startDoors(start, data, worked, settings);
  const { host, queues, streams, schedules } = worked;
  const { template, signIn } = standing;
  const wish = { issuer: signIn.issuer, clientId: signIn.clientId, redirectUri: `${url}/signed-in` };
  const iso = () => new Date(time.now()).toISOString();
  return {
    url,
    issuer: signIn.issuer,
    clientId: signIn.clientId,
    template,
    queues,
    streams,
    tables: data.tables,
    mail: data.mail,
    ledger: data.ledger,
    faults: data.faults,
    buckets: data.buckets.folder,
    clock: { now: time.now, iso, moveTo: (moment, wakings) => schedules.moveTo(Date.parse(moment), wakings) },
    admin: adminOf(data, host),
    invoke: (name, event) => host.invoke(host.find(name), event, 'invoke'),
    tokenFor: (role) => tokenFor(role, settings.people, wish),
    stop: whole.stop,
    async empty() {
      ends.goesOn = true;
      await stopping.stop();
    },
    anew: (changed) => open(standing, { ...settings, ...changed }, whole),
  };
}

function adminOf({ front, database, region }: Data, { find }: LambdaHost): Cloud['admin'] {
  const clientOptions = adminOptions(front.url, { region });
  return {
    dynamoEndpoint: front.url,
    databaseEndpoint: database,
    kmsEndpoint: front.url,
    clientOptions,
    optionsOf: (name) => functionOptions(clientOptions, find(name)),
  };
}

/** Whether the functions stay warm when a cloud ends, for one that is opened after it. */
type Ends = { goesOn: boolean };

/** The functions and what wakes them by itself. */
async function startWork(start: Start, data: Data, { log, accountConcurrency }: CloudSettings, ends: Ends) {
  const { standing, stopping, time, hears } = start;
  const { template, functions, warm } = standing;
  const host = createLambdaHost(
    functions,
    { endpoint: () => data.front.url, region: template.region, hears: log, accountConcurrency },
    warm,
  );
  data.tellsOf(host);
  stopping.add(() => (ends.goesOn ? host.rest() : host.stop()));
  const queues = openQueues(template);
  const streams = await startReaders(start, data, host, queues);
  const invokeLater = createAsyncInvoke(template, host, queues, hears);
  const wake = (schedule: Schedule, event: unknown) =>
    invokeLater(host.find(schedule.functionArn), event, `schedule ${schedule.name}`);
  const planned = schedulesOf(template);
  for (const schedule of planned) await checkSchedule({ ...data, template }, schedule);
  for (const hearer of hearersOfBounces(template))
    data.mail.onBounce(
      (mail) => void invokeLater(host.find(hearer), bounceEvent(template, mail, time.now()), 'bounce'),
    );
  const schedules = startSchedules(planned, time, wake, streams.drained);
  stopping.add(async () => schedules.stop());
  return { host, queues, streams, schedules };
}

function progress({ onProgress }: CloudSettings): Start['step'] {
  let since = performance.now();
  return (step, detail) => {
    onProgress?.({ step, detail, milliseconds: performance.now() - since });
    since = performance.now();
  };
}

function tokenFor(role: string, people: readonly Person[], wish: Parameters<typeof signInAs>[1]): Promise<string> {
  const person = people.find((found) => found.role === role);
  if (!person)
    throw new Error(
      `Nobody here has the role ${role}. There are: ${[...new Set(people.map((found) => found.role))].join(', ')}.`,
    );
  return signInAs(person, wish);
}
