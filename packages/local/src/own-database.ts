import { randomUUID } from 'node:crypto';
import type { AdminOptions } from './admin.ts';
import { accessKeyOf, aws } from './aws-call.ts';

/**
 * An empty database of one's own within one that already runs in memory: what another access key wrote is not seen, and `stop` takes
 * away what was written. `running` is that database's address; the answered one names the key as its user.
 */
export function ownDatabase(running: string) {
  const key = `own${randomUUID().replaceAll('-', '')}`;
  const endpoint = running.replace('http://', `http://${key}@`);
  return { endpoint, pid: undefined, stop: () => dropTables(endpoint) };
}

async function dropTables(endpoint: string): Promise<void> {
  const { TableNames } = await aws<{ readonly TableNames: readonly string[] }>(
    endpoint,
    'DynamoDB_20120810.ListTables',
    {},
  );
  for (const TableName of TableNames) {
    await aws(endpoint, 'DynamoDB_20120810.UpdateTable', { TableName, DeletionProtectionEnabled: false });
    await aws(endpoint, 'DynamoDB_20120810.DeleteTable', { TableName });
  }
}

/** How the AWS SDK reaches a database past every policy: nothing is checked, counted or told to anybody there. */
export function databaseOptions(endpoint: string): AdminOptions {
  const { origin } = new URL(endpoint);
  const credentials = { accessKeyId: accessKeyOf(endpoint), secretAccessKey: 'local' };
  return { endpoint: origin, region: 'ap-southeast-1', credentials };
}
