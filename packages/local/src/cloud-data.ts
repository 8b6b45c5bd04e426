import { join } from 'node:path';
import { startAwsFront } from './aws-front.ts';
import { openBuckets } from './buckets.ts';
import type { BusinessTime } from './clock.ts';
import { lockDataDir, refuseHalfRestored } from './data-lock.ts';
import { createDecisions } from './decisions.ts';
import { startDatabase } from './dynamodb-process.ts';
import { createFaults } from './faults.ts';
import { createKms } from './kms.ts';
import { keyRingOf } from './kms-keys.ts';
import type { LambdaHost } from './lambda-host.ts';
import { openLedger } from './ledger.ts';
import { openMailBox } from './mail.ts';
import { ownDatabase } from './own-database.ts';
import { principalsOf } from './principals.ts';
import type { Queues } from './queues.ts';
import { checkReader, checkRuntime } from './service-permissions.ts';
import type { Stopping } from './stopping.ts';
import { mappingsOf } from './stream-mappings.ts';
import { openStreamPositions } from './stream-positions.ts';
import { type Streams, startStreams } from './streams.ts';
import { createTables, tablesOf } from './tables.ts';
import type { Template } from './template.ts';

/** What starting needs to know from step to step. `step` reports one that is done. */
export type Start = {
  readonly template: Template;
  readonly dataDir: string | undefined;
  readonly database: string | undefined;
  readonly lasting: boolean;
  readonly time: BusinessTime;
  readonly stopping: Stopping;
  readonly step: (step: string, detail: string) => void;
  readonly hears: (line: string) => void;
};

/** The data half of the running cloud: database, keys, the door in front of them and what it writes down. */
export type Data = Awaited<ReturnType<typeof startData>>;

/** Starts database, tables and keys of the template, and the one door to them. */
export async function startData({ template, dataDir, database: running, lasting, time, stopping, step }: Start) {
  if (dataDir) refuseHalfRestored(dataDir);
  const unlock = dataDir && lockDataDir(dataDir);
  if (unlock) stopping.add(async () => unlock());
  const database = running ? ownDatabase(running) : await startDatabase(dataDir && join(dataDir, 'dynamodb'), lasting);
  stopping.add(database.stop, database.pid);
  step('database', `DynamoDB Local on ${database.endpoint}`);
  const tables = tablesOf(template);
  await createTables(database.endpoint, tables);
  step('tables', `${tables.length}`);
  const keys = keyRingOf(template, dataDir);
  const operations: { of?: LambdaHost['operationOf'] } = {};
  const data = {
    ...{ account: template.account, region: template.region, database: database.endpoint, tables, keys },
    principals: principalsOf(template),
    kms: createKms(keys),
    decide: createDecisions(template.account),
    ledger: openLedger(),
    faults: createFaults(),
    mail: openMailBox(time.now),
    buckets: openBuckets(template, dataDir),
    operationOf: (invocation: string) => operations.of?.(invocation),
  };
  stopping.add(async () => data.buckets.remove());
  const front = await startAwsFront(data);
  stopping.add(front.close);
  step('keys', `${new Set(keys.values()).size}`);
  const serves = (host: LambdaHost) => {
    operations.of = host.operationOf;
  };
  return { ...data, front, serves };
}

/** Starts the readers of the tables' streams, woken by what the ledger sees written. */
export async function startReaders(start: Start, data: Data, host: LambdaHost, queues: Queues): Promise<Streams> {
  const { template, dataDir, time, stopping, hears } = start;
  const mappings = mappingsOf(template, data.tables);
  await checkRuntime({ ...data, template });
  for (const mapping of mappings) await checkReader({ ...data, template }, mapping, host.find(mapping.functionName).id);
  const positions = openStreamPositions(dataDir);
  const { database, region } = data;
  const streams = startStreams(mappings, {
    host,
    queues,
    hears,
    stopped: stopping.stopped,
    database,
    region,
    time,
    positions,
  });
  const unhear = data.ledger.onCall((call) => {
    if (call.writeUnits === 0) return;
    const names = call.touched.map(({ resource }) => resource.split('table/')[1] ?? '');
    for (const name of new Set(names)) streams.wrote(name);
  });
  stopping.add(async () => {
    unhear();
    await streams.stop();
  });
  return streams;
}
