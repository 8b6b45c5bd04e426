import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Account, Bad } from '@homeward/store/trail/account';
import { verifyTrail } from '@homeward/store/trail/verify';
import { runVerb, Stop } from './run/verb.ts';
import { theRunning } from './start/running-file.ts';
import { gatherTrail, type Places } from './verify-audit/gather.ts';
import { openStopped } from './verify-audit/stopped.ts';

function asked() {
  const text = { type: 'string' } as const;
  const options = { data: text, key: text, json: { type: 'boolean', default: false } } as const;
  try {
    return parseArgs({ options }).values;
  } catch {
    throw new Stop('npm run verify-audit takes, after --, any of: --data DIR, --key PEM-FILE, --json.');
  }
}

/** The receipts of the running platform, or of the data that a stopped one left. */
async function opened(data: string | undefined): Promise<Places & { readonly close: () => Promise<void> }> {
  if (data !== undefined) return openStopped(data);
  const { audit } = theRunning();
  if (audit === undefined) throw new Stop('The platform that runs here is of an older kind: start it again.');
  return { ...audit, close: async () => undefined };
}

function sentence({ where, chain, n, wrong }: Bad): string {
  const place = {
    chain: `entry ${n} of ${chain}`,
    log: `line ${n} of the log${chain === undefined ? '' : ` (of ${chain})`}`,
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

/**
 * `npm run verify-audit [-- --data DIR] [--key PEM-FILE] [--json]`: holds every receipt against the log and the log against what was
 * signed of it, and names the first bad entry; 1 when there is one. Changes nothing.
 */
async function verifyAudit(): Promise<number> {
  const { data, key, json } = asked();
  const places = await opened(data);
  try {
    const account = verifyTrail(await gatherTrail(places, key === undefined ? undefined : readFileSync(key, 'utf8')));
    for (const line of json ? [JSON.stringify(account)] : linesOf(account)) console.log(line);
    return account.bad === undefined ? 0 : 1;
  } finally {
    await places.close();
  }
}

await runVerb(verifyAudit);
