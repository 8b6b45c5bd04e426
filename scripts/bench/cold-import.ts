import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { resourcesOfType, type Template } from '@homeward/local/template';
import { build } from 'esbuild';
import { root } from '../run/root.ts';
import { bundlesOf } from './bundles.ts';
import { median, type Pair } from './rounds.ts';

const usualRounds = 9;
const clients = `
  import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
  import { BatchGetCommand, DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
  import { DecryptCommand, EncryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms';
  export const db = DynamoDBDocumentClient.from(new DynamoDBClient());
  export const kms = new KMSClient();
  export const commands = [BatchGetCommand, GetCommand, PutCommand, QueryCommand, TransactWriteCommand, DecryptCommand, EncryptCommand, GenerateDataKeyCommand];
`;

/** Importing the border desk's bundle in a fresh process, in turn with one that holds its SDK clients and nothing of ours. */
export async function coldImport(template: Template, rounds = usualRounds): Promise<Pair> {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-import-'));
  try {
    const bare = join(folder, 'clients.mjs');
    await bundleClients(bare);
    const ours = bundlesOf(template).find(({ name }) => /transit/i.test(name));
    if (ours === undefined) throw new Error('The template has no function of the border desk.');
    const env = environmentOf(template);
    const times = { ours: [] as number[], theirs: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      times.ours.push(importing(ours.file, env));
      times.theirs.push(importing(bare, env));
    }
    const [first, second] = [median(times.ours), median(times.theirs)];
    return { ours: first, theirs: second, ratio: first / second };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bundled exactly as the functions are. */
async function bundleClients(outfile: string): Promise<void> {
  await build({
    stdin: { contents: clients, resolveDir: join(root, 'packages/vault'), loader: 'js' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  });
}

/** Milliseconds of processor time of the import alone, as the fresh process measures them: a start waits for nothing else, and other work does not count. */
function importing(file: string, env: NodeJS.ProcessEnv): number {
  const code = `const before = process.cpuUsage(); await import(${JSON.stringify(pathToFileURL(file).href)}); const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000); process.exit(0);`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { env, encoding: 'utf8' });
  return Number(said.trim().split('\n').at(-1));
}

function environmentOf(template: Template): NodeJS.ProcessEnv {
  const found = resourcesOfType(template, 'AWS::Lambda::Function').find(({ constructId }) =>
    /transit/i.test(constructId),
  );
  const { Environment: environment } = (found?.properties ?? {}) as {
    readonly Environment?: { readonly Variables?: Readonly<Record<string, string>> };
  };
  const credentials = { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' };
  return { PATH: process.env['PATH'], AWS_REGION: template.region, ...credentials, ...environment?.Variables };
}
