import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { KMSClient } from '@aws-sdk/client-kms';
import { countries } from '@homeward/domain/countries/countries';
import { openStore } from '@homeward/store/open-store';
import { type Moved, moveKeys } from './rewrap/move-keys.ts';
import { root } from './run/root.ts';
import { runVerb, Stop } from './run/verb.ts';

type Asked = {
  readonly country: string;
  readonly from: string;
  readonly to: string;
  readonly table: string;
};

const usage =
  'npm run rewrap -- --country KH --from ARN --to ARN --table NAME (infra/README.md, "Moving a country’s key").';

function readAsked(): Asked {
  const one = { type: 'string' } as const;
  const { values } = parseArgs({ options: { country: one, from: one, to: one, table: one } });
  const { country = '', from = '', to = '', table = '' } = values;
  if (!countries.some((one) => one === country))
    throw new Stop(`--country names none of ${countries.join(', ')}: ${usage}`);
  const isKey = (arn: string): boolean => /^arn:aws:kms:[a-z0-9-]+:\d{12}:key\/[\w-]+$/.test(arn);
  if (!isKey(from) || !isKey(to) || from === to) throw new Stop(`--from and --to are not two KMS keys: ${usage}`);
  if (table === '') throw new Stop(`--table does not name the table of keys: ${usage}`);
  return { country, from, to, table };
}

/** Where a run stopped, kept beside the checkout: of this very move alone. */
function cursorOf(asked: Asked) {
  const file = join(root, '.homeward', `rewrap-${asked.country}.json`);
  const read = (): Record<string, unknown> | undefined => {
    try {
      const { cursor, ...of } = JSON.parse(readFileSync(file, 'utf8'));
      return JSON.stringify(of) === JSON.stringify(asked) ? cursor : undefined;
    } catch {
      return undefined;
    }
  };
  const keep = (cursor: object | undefined): void => {
    mkdirSync(join(root, '.homeward'), { recursive: true });
    if (cursor === undefined) rmSync(file, { force: true });
    else writeFileSync(file, JSON.stringify({ ...asked, cursor }));
  };
  return { read, keep };
}

function sentence({ looked, moved, before, changed, closed }: Moved): string {
  return `${looked} rows looked at: ${moved} moved, ${before} moved before, ${changed} changed meanwhile, ${closed} not under this key.`;
}

/**
 * `npm run rewrap`: wraps every key of a country under another KMS key, without seeing one, while everybody goes on reading.
 * Goes on where it was interrupted. 1 when a row stayed behind.
 */
async function rewrap(): Promise<number> {
  const asked = readAsked();
  const cursor = cursorOf(asked);
  const keep = (at: object | undefined, so: Moved): void => {
    cursor.keep(at);
    process.stderr.write(`… ${sentence(so)}\n`);
  };
  const { country, from, to, table } = asked;
  const doors = { kms: new KMSClient({}), store: openStore({ TABLE_KEYS: table }), country, move: { from, to } };
  const moved = await moveKeys({ ...doors, cursor: cursor.read(), keep });
  console.log(sentence(moved));
  console.log(
    moved.moved + moved.changed === 0
      ? 'Nothing was left to move: the old key may be disabled, and deleted once nobody misses it.'
      : 'Run it again until nothing moves: a row may have come under the old key meanwhile.',
  );
  return moved.closed === 0 ? 0 : 1;
}

await runVerb(rewrap);
