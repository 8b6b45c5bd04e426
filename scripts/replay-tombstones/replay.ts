import { parseArgs } from 'node:util';
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { type Caller, Stop } from '../run/verb.ts';
import { openTables } from './open-tables.ts';
import { replayClosed } from './replay-closed.ts';

const usage =
  'npm run replay-tombstones takes, after --, --region R and --table KIND=NAME for each of its tables (infra/README.md, "After a restore").';

function asked(args: readonly string[]): { readonly region: string; readonly named: readonly string[] } {
  const options = { region: { type: 'string' }, table: { type: 'string', multiple: true } } as const;
  try {
    const { region, table = [] } = parseArgs({ args: [...args], options }).values;
    if (region !== undefined && /^[a-z]{2}(-[a-z]+)+-\d$/.test(region)) return { region, named: table };
  } catch {}
  throw new Stop(usage);
}

/**
 * On the restored tables of a deployed platform that nobody can use yet, erases again whatever the restore brought back of people that
 * the log says were erased. May be run twice. `reached`: how the tables are reached, unless the environment says so.
 */
export async function replay(
  args: readonly string[],
  { out, errors }: Caller,
  reached: DynamoDBClientConfig = {},
): Promise<number> {
  const { region, named } = asked(args);
  const client = new DynamoDBClient({ region, ...reached });
  const { tombstones, back } = await replayClosed(openTables(named, client), (line) => errors.write(`… ${line}\n`));
  out.write(`erased by the log: ${tombstones}; brought back by the restore and taken away again: ${back}\n`);
  return 0;
}
