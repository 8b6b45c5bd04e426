import { adminAccessKey } from '../../packages/local/src/aws-call.ts';
import { startAwsFront } from '../../packages/local/src/aws-front.ts';
import { openBuckets } from '../../packages/local/src/buckets.ts';
import { createDecisions } from '../../packages/local/src/decisions.ts';
import { startDatabase } from '../../packages/local/src/dynamodb-process.ts';
import { createFaults } from '../../packages/local/src/faults.ts';
import { createKms } from '../../packages/local/src/kms.ts';
import { keyRingOf } from '../../packages/local/src/kms-keys.ts';
import { openLedger } from '../../packages/local/src/ledger.ts';
import { openMailBox } from '../../packages/local/src/mail.ts';
import { ownDatabase } from '../../packages/local/src/own-database.ts';
import { principalsOf } from '../../packages/local/src/principals.ts';
import { createTables, tablesOf } from '../../packages/local/src/tables.ts';
import { loadTemplate } from '../../packages/local/src/template.ts';
import { ofAllSuites } from '../cloud/database.ts';
import { fixtureOut } from './fixture/synthesised.ts';

/** The data half of the local cloud over the fixture's template: database, keys and the door in front of them. */
export async function startDataHalf() {
  const template = loadTemplate(await fixtureOut());
  const database = ofAllSuites === undefined ? await startDatabase() : ownDatabase(ofAllSuites);
  const tables = tablesOf(template);
  await createTables(database.endpoint, tables);
  const keys = keyRingOf(template);
  const parts = {
    account: template.account,
    region: template.region,
    database: database.endpoint,
    tables,
    tablesByName: new Map(tables.map((table) => [table.name, table])),
    principals: principalsOf(template),
    keys,
    kms: createKms(keys),
    decide: createDecisions(template.account),
    ledger: openLedger(),
    faults: createFaults(),
    mail: openMailBox(() => 0),
    buckets: openBuckets(template),
    operationOf: () => 'a test',
  };
  const front = await startAwsFront(() => parts);
  const accessKey = (name: string) =>
    [...parts.principals.values()].find((principal) => principal.name === name)?.id ?? adminAccessKey;
  const options = (name: string) => ({
    endpoint: front.url,
    region: template.region,
    maxAttempts: 1,
    credentials: { accessKeyId: accessKey(name), secretAccessKey: 'local' },
  });
  return { ...parts, template, front, options, stop: () => Promise.all([front.close(), database.stop()]) };
}
