import { join } from 'node:path';
import { openBuckets } from './buckets.ts';
import type { BusinessTime } from './clock.ts';
import type { CloudSettings } from './cloud-settings.ts';
import type { Standing } from './cloud-standing.ts';
import { lockDataDir, refuseHalfRestored } from './data-lock.ts';
import { startDatabase } from './dynamodb-process.ts';
import { createFaults } from './faults.ts';
import { startLaggingIndexes } from './lagging-indexes.ts';
import type { LambdaHost } from './lambda-host.ts';
import { openLedger } from './ledger.ts';
import { openMailBox } from './mail.ts';
import { ownDatabase } from './own-database.ts';
import type { Queues } from './queues.ts';
import { checkReader, checkRuntime } from './service-permissions.ts';
import type { Stopping } from './stopping.ts';
import { mappingsOf } from './stream-mappings.ts';
import { openStreamPositions } from './stream-positions.ts';
import { type Streams, startStreams } from './streams.ts';
import { createLaidTables, createTables } from './tables.ts';

/** What opening a cloud needs to know from step to step. `step` reports one that is done. */
export type Start = {
  readonly standing: Standing;
  readonly dataDir: string | undefined;
  readonly database: string | undefined;
  readonly lasting: boolean;
  readonly lay: CloudSettings['lay'];
  readonly bucketsFrom: CloudSettings['bucketsFrom'];
  readonly lag: CloudSettings['lag'];
  readonly time: BusinessTime;
  readonly stopping: Stopping;
  readonly step: (step: string, detail: string) => void;
  readonly hears: (line: string) => void;
};

/** The data half of the running cloud: database, keys and what the door to them writes down. */
export type Data = Awaited<ReturnType<typeof startData>>;

/** Starts the database with the tables of the template, and opens the door to it and to the keys. */
export async function startData(start: Start) {
  const { standing, dataDir, database: running, lasting, lay, time, stopping, step } = start;
  if (dataDir) refuseHalfRestored(dataDir);
  const unlock = dataDir && lockDataDir(dataDir);
  if (unlock) stopping.add(async () => unlock());
  const database = running ? ownDatabase(running) : await startDatabase(dataDir && join(dataDir, 'dynamodb'), lasting);
  stopping.add(database.stop, database.pid);
  step('database', `DynamoDB Local on ${database.endpoint}`);
  const { template, tables, tablesByName, keys, principals, kms, decide, front } = standing;
  if (lay === undefined) await createTables(database.endpoint, tables);
  else await createLaidTables(database.endpoint, tables, lay);
  step('tables', `${tables.length}`);
  const lagging = start.lag && (await startLaggingIndexes(database.endpoint, tables, start.lag.indexes));
  const operations: { of?: LambdaHost['operationOf'] } = {};
  const data = {
    account: template.account,
    region: template.region,
    database: database.endpoint,
    lagging,
    tables,
    tablesByName,
    keys,
    principals,
    kms,
    decide,
    front,
    ledger: openLedger(),
    faults: createFaults(),
    mail: openMailBox(time.now),
    buckets: openBuckets(template, dataDir, start.bucketsFrom),
    operationOf: (invocation: string) => operations.of?.(invocation),
  };
  stopping.add(async () => data.buckets.remove());
  standing.serves(data);
  step('keys', `${new Set(keys.values()).size}`);
  const tellsOf = (host: LambdaHost) => {
    operations.of = host.operationOf;
  };
  return { ...data, tellsOf };
}

/** Starts the readers of the tables' streams, woken by what the ledger sees written. */
export async function startReaders(start: Start, data: Data, host: LambdaHost, queues: Queues): Promise<Streams> {
  const { standing, dataDir, time, stopping, hears } = start;
  const { template } = standing;
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
    lag: start.lag?.streams,
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
  const drained = async () => {
    await streams.drained();
    await data.lagging?.caughtUp();
  };
  return { ...streams, drained };
}
