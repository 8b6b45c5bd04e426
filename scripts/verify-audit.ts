import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Account, Bad, Trail } from '@homeward/store/trail/account';
import { verifyTrail } from '@homeward/store/trail/verify';
import { runVerb, Stop } from './run/verb.ts';
import { theRunning } from './start/running-file.ts';
import { foundDeployed } from './verify-audit/deployed.ts';
import { gatherTrail, type Places, trailIn } from './verify-audit/gather.ts';
import { openStopped } from './verify-audit/stopped.ts';

function asked() {
  const text = { type: 'string' } as const;
  const deployed = { region: text, table: text, bucket: text };
  const options = { data: text, key: text, ...deployed, json: { type: 'boolean', default: false } } as const;
  try {
    return parseArgs({ options }).values;
  } catch {
    throw new Stop(
      'npm run verify-audit takes, after --, any of: --data DIR, --key PEM-FILE, --json; or --region R --table NAME --bucket NAME for a deployed one.',
    );
  }
}

/** The receipts of the running platform, or of the data that a stopped one left. */
async function opened(data: string | undefined): Promise<Places & { readonly close: () => Promise<void> }> {
  if (data !== undefined) return openStopped(data);
  const { audit } = theRunning();
  if (audit === undefined) throw new Stop('The platform that runs here is of an older kind: start it again.');
  return { ...audit, close: async () => undefined };
}

function sentence({ where, shard, chain, n, wrong }: Bad): string {
  const place = {
    chain: `entry ${n} of ${chain}`,
    log: `line ${n} of shard ${shard} of the log${chain === undefined ? '' : ` (of ${chain})`}`,
    checkpoint: `the checkpoint at ${n} lines`,
  }[where];
  return `first bad entry: ${place}: ${wrong}`;
}

function linesOf({ entries, logged, checkpoints, unsigned, bad }: Account): readonly string[] {
  return [
    `entries: ${entries}; lines of the log: ${logged}; checkpoints: ${checkpoints}; not signed yet: ${unsigned}`,
    bad === undefined ? 'intact' : sentence(bad),
  ];
}

/** The trail that was asked for: of a deployed platform where one is named, else of this machine. */
async function gathered({ data, key, region, table, bucket }: ReturnType<typeof asked>): Promise<Trail> {
  const pem = key === undefined ? undefined : readFileSync(key, 'utf8');
  if (region !== undefined && table !== undefined && bucket !== undefined)
    return trailIn(await foundDeployed({ region, table, bucket }, pem === undefined), pem);
  if (region !== undefined || table !== undefined || bucket !== undefined)
    throw new Stop('A deployed platform is named by --region, --table and --bucket together (infra/README.md).');
  const places = await opened(data);
  try {
    return await gatherTrail(places, pem);
  } finally {
    await places.close();
  }
}

/**
 * `npm run verify-audit [-- --data DIR | --region R --table NAME --bucket NAME] [--key PEM-FILE] [--json]`: holds every receipt against the log and the log against what was
 * signed of it, and names the first bad entry; 1 when there is one. Changes nothing.
 */
async function verifyAudit(): Promise<number> {
  const wanted = asked();
  const account = verifyTrail(await gathered(wanted));
  for (const line of wanted.json ? [JSON.stringify(account)] : linesOf(account)) console.log(line);
  return account.bad === undefined ? 0 : 1;
}

await runVerb(verifyAudit);
