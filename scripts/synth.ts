import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fingerprint } from './run/fingerprint.ts';
import { root } from './run/root.ts';
import { runVerb, Stop } from './run/verb.ts';
import { putInPlace, synthesise } from './synth/assembly.ts';
import { type Verdict, verdictOn } from './synth/verdict.ts';

const place = join(root, 'cdk.out');
const stampName = '.homeward-stamp';

/** `npm run synth`: all stacks with the nag packs, held against the registry of resource types, without account and network, into cdk.out. */
async function synth(): Promise<number> {
  const { values } = parseArgs({ options: { 'if-changed': { type: 'boolean', default: false } } });
  const sources = sourcesOf();
  if (values['if-changed'] && isStampedWith(sources)) return print(verdictOn(place));
  const fresh = `${place}.new-${process.pid}`;
  try {
    return await build(fresh, sources);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function build(fresh: string, sources: string): Promise<number> {
  const { code, output } = await synthesise(fresh);
  if (!existsSync(join(fresh, 'validation-report.json')))
    throw new Stop(settingIn(output) ?? `The stacks could not be synthesised:\n${output}`);
  const verdict = verdictOn(fresh);
  const good = code === 0 && verdict.good;
  if (good) writeFileSync(join(fresh, stampName), sources);
  else process.stdout.write(output);
  putInPlace(fresh, place);
  return Math.max(print(verdict), code);
}

/** What is wrong with a setting is a sentence of its own (`infra/settings.ts`): where in the code it was found helps nobody who set it. */
function settingIn(output: string): string | undefined {
  return /^Error: (cdk\.json: .+)$/m.exec(output)?.[1];
}

function print({ lines, good }: Verdict): number {
  for (const line of lines) console.log(line);
  return good ? 0 : 1;
}

/** Everything an assembly is made of: what the stacks say, and what is bundled into the functions. */
function sourcesOf(): string {
  const patterns = ['infra/**', 'functions/**', 'packages/*/src/**', 'packages/*/package.json'];
  const files = ['cdk.json', 'package-lock.json', 'tsconfig.json', 'scripts/synth.ts', 'scripts/synth/**'];
  return fingerprint([...patterns, ...files], ['packages/web/**']);
}

function isStampedWith(sources: string): boolean {
  const stamp = join(place, stampName);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
}

await runVerb(synth);
