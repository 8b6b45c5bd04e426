import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { openTables } from './replay-tombstones/open-tables.ts';
import { replayClosed } from './replay-tombstones/replay-closed.ts';
import { runVerb, Stop } from './run/verb.ts';

const usage =
  'npm run replay-tombstones takes, after --, --region R and --table KIND=NAME for each of its tables (infra/README.md, "After a restore").';

function asked(): { readonly region: string; readonly named: readonly string[] } {
  const options = { region: { type: 'string' }, table: { type: 'string', multiple: true } } as const;
  try {
    const { region, table = [] } = parseArgs({ options }).values;
    if (region !== undefined && /^[a-z]{2}(-[a-z]+)+-\d$/.test(region)) return { region, named: table };
  } catch {}
  throw new Stop(usage);
}

/**
 * `npm run replay-tombstones -- --region R --table cases=NAME …`: on the restored tables of a deployed platform that nobody can use yet,
 * erases again whatever the restore brought back of people that the log says were erased. May be run twice.
 */
async function replay(): Promise<number> {
  const { region, named } = asked();
  const client = new DynamoDBClient({ region });
  const { tombstones, back } = await replayClosed(openTables(named, client), (line) =>
    process.stderr.write(`… ${line}\n`),
  );
  console.log(`erased by the log: ${tombstones}; brought back by the restore and taken away again: ${back}`);
  return 0;
}

await runVerb(replay);
