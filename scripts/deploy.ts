import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KMSClient } from '@aws-sdk/client-kms';
import { readSettings, type Settings } from '../infra/settings.ts';
import { copyApp, forgetOldPages } from './deploy/copy-app.ts';
import { deployedOutputs } from './deploy/deployed-outputs.ts';
import { uploadsOf } from './deploy/files.ts';
import { type Declared, type Outputs, outputLines, placesOf } from './deploy/outputs.ts';
import { passesOf, protectedStacks } from './deploy/passes.ts';
import { printed, whyNot } from './deploy/preflight/line.ts';
import { preflight } from './deploy/preflight/preflight.ts';
import { cdkArguments, contextOfTheStacks, type Target, targetOf } from './deploy/settings.ts';
import { smoke } from './deploy/smoke/smoke.ts';
import { tokenIn } from './deploy/smoke/token-file.ts';
import { keysPath, minutesKeySet } from './keys/minutes-keys.ts';
import { recoveryConfig } from './keys/recovery-key.ts';
import { ending } from './run/ending.ts';
import { root } from './run/root.ts';
import { runNode } from './run/tool.ts';
import { runVerb, Stop } from './run/verb.ts';
import { readTemplates } from './synth/templates.ts';

/** `npm run deploy -- --profile P`: what the account lacks first; then the stacks to it, then the app's files; prints what to do next, and tries it. */
async function deploy(): Promise<number> {
  const context = contextOfTheStacks();
  const target = targetOf(process.argv.slice(2), context);
  const settings = readSettings((name) => context[name], Object.keys(context));
  if (target.tryOnly) return tryStanding(tokenOf(target), settings, await deployedOutputs(target));
  console.log('Making the stacks first, as npm run synth does: half a minute when something changed.');
  await build('stacks', 'synth.ts', '--if-changed');
  const stop = await lookAhead(target, settings);
  if (target.check || stop !== undefined) return ended(stop);
  console.log(`Deploying to account ${target.account} in ${target.region} with the profile ${target.profile}.`);
  await build('web app', 'build-web.ts', '--deploy');
  const outputs = await deployStacks(target);
  const { bucket, distribution, issuer, clientId } = placesOf(outputs);
  const { profile, region } = target;
  const kms = new KMSClient({ profile, region });
  const made = { [keysPath]: await minutesKeySet(kms) };
  const config = { issuer, clientId, demo: false, ...(await recoveryConfig(kms)) };
  const uploads = uploadsOf(join(root, 'packages/web/dist/deploy'), config, made);
  await copyApp(target, bucket, uploads);
  await forgetOldPages(target, distribution);
  console.log(`Copied ${uploads.length} files of the app to ${bucket}.`);
  for (const line of outputLines(outputs, declaredOutputs())) console.log(line);
  return tryStanding(undefined, settings, outputs);
}

/** Says what the account has and what it lacks, line by line; why nothing may be made yet, if so. */
async function lookAhead({ profile, anyway }: Target, settings: Settings): Promise<string | undefined> {
  const lines = await preflight({ profile, settings, templates: readTemplates(join(root, 'cdk.out')) });
  for (const line of printed(lines)) console.log(line);
  return whyNot(lines, anyway);
}

/** Through the address that people open; before the first one is set, through AWS's own. */
async function tryStanding(token: string | undefined, { webOrigin }: Settings, outputs: Outputs): Promise<number> {
  const { issuer, clientId, address } = placesOf(outputs);
  const origin = webOrigin.endsWith('.invalid') ? undefined : webOrigin;
  await smoke({ url: origin ?? address, issuer, clientId, origin, token }, (line) => console.log(line));
  return 0;
}

function tokenOf({ tokenFile }: Target): string | undefined {
  return tokenFile === undefined ? undefined : tokenIn(tokenFile);
}

function ended(stop: string | undefined): number {
  console.log(stop ?? 'Nothing was made, as --check says; nothing stands in the way.');
  return stop === undefined ? 0 : 1;
}

/** Nothing goes to an account that the gate of `npm run synth` does not pass. */
async function build(what: string, script: string, flag: string): Promise<void> {
  const { code, output } = await runNode(join(root, 'scripts', script), [flag]);
  if (code !== 0) throw new Stop(`The ${what} could not be built. What was said:\n${output.trimEnd()}`);
}

async function deployStacks(target: Target): Promise<Outputs> {
  const passes = passesOf(await protectedStacks(target));
  let outputs: Outputs = {};
  for (const [nth, unprotected] of passes.entries()) {
    if (nth > 0) console.log('All stacks stand. Now they are protected: from here on nobody deletes them by mistake.');
    outputs = await deployPass(target, unprotected);
  }
  return outputs;
}

async function deployPass(target: Target, unprotected: readonly string[]): Promise<Outputs> {
  const file = join(root, '.homeward', 'outputs.json');
  mkdirSync(join(root, '.homeward'), { recursive: true });
  const cdk = join(root, 'node_modules', '.bin', 'cdk');
  // The command asks before rights widen, so it has the terminal.
  const child = spawn(process.execPath, [cdk, ...cdkArguments(target, file, unprotected)], {
    cwd: root,
    stdio: 'inherit',
  });
  if ((await ending(child)) !== 0)
    throw new Stop('The stacks were not deployed; what the CDK said stands above. The app was not copied.');
  return JSON.parse(readFileSync(file, 'utf8')) as Outputs;
}

function declaredOutputs(): Readonly<Record<string, Declared>> {
  const assembly = join(root, 'cdk.out');
  const suffix = '.template.json';
  const templates = readdirSync(assembly).filter((name) => name.endsWith(suffix));
  return Object.fromEntries(
    templates.map((name) => {
      const { Outputs: declared = {} } = JSON.parse(readFileSync(join(assembly, name), 'utf8')) as {
        Outputs?: Declared;
      };
      return [name.slice(0, -suffix.length), declared];
    }),
  );
}

await runVerb(deploy);
