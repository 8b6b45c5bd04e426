import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../run/root.ts';
import { Stop } from '../run/verb.ts';

/** Where a deployment goes: the profile of the deployer's AWS configuration, and the region of cdk.json. */
export type Target = {
  readonly profile: string;
  readonly account: string;
  readonly region: string;
  /** Whether it is only looked at what the account has. */
  readonly check: boolean;
  /** Whether it may stand without reaching people: no alarm is read, no mail goes out. */
  readonly anyway: boolean;
  /** Whether nothing is deployed, and what stands is only tried through its address. */
  readonly tryOnly: boolean;
  /** A file with the access token of an intake officer, by whom one arrival is tried. */
  readonly tokenFile: string | undefined;
};

const placeholder = '000000000000';

/** Reads where to deploy to from the arguments and the context of cdk.json. Throws the sentence that says what is missing. */
export function targetOf(
  args: readonly string[],
  context: { readonly account?: unknown; readonly region?: unknown },
): Target {
  const { profile, check, anyway, try: tryOnly, 'token-file': tokenFile } = parse(args);
  if (!profile)
    throw new Stop(
      'Say with whose rights to deploy: npm run deploy -- --profile NAME, a profile of your AWS configuration.',
    );
  if (check && tryOnly) throw new Stop('--check is for before a deployment, --try for after it: say one of them.');
  if (tokenFile !== undefined && !tryOnly)
    throw new Stop('--token-file goes with --try alone: a token lives 15 minutes, and a deployment takes longer.');
  const { account, region } = context;
  if (typeof account !== 'string' || !/^\d{12}$/.test(account) || account === placeholder)
    throw new Stop(
      `cdk.json names no account to deploy to: set "account" (and "region") there; ${placeholder} is a placeholder.`,
    );
  if (typeof region !== 'string') throw new Stop('cdk.json names no region to deploy to: set "region" there.');
  return { profile, account, region, check, anyway, tryOnly, tokenFile };
}

function parse(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { profile: text, check: flag, anyway: flag, try: flag, 'token-file': text },
    }).values;
  } catch {
    throw new Stop(
      'npm run deploy takes, after --: --profile NAME, --check (read and say, make nothing), --anyway, --try (try what stands), --token-file FILE.',
    );
  }
}

export function contextOfTheStacks(): Readonly<Record<string, unknown>> {
  return (JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8')) as { context: Record<string, unknown> }).context;
}

/** What the CDK's command is told: all stacks, which of them stay unprotected, asking before rights widen, the outputs into a file. */
export function cdkArguments(
  { profile }: Target,
  outputsFile: string,
  unprotected: readonly string[] = [],
): readonly string[] {
  return [
    'deploy',
    '--all',
    '--profile',
    profile,
    '--require-approval',
    'broadening',
    '--outputs-file',
    outputsFile,
    '--no-notices',
    // What the local platform runs on stays as `npm run synth` made it, protected or not.
    '--output',
    '.homeward/deployed',
    ...(unprotected.length === 0 ? [] : ['--context', `unprotected=${unprotected.join(',')}`]),
  ];
}
