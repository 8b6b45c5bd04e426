import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fingerprint } from './run/fingerprint.ts';
import { root } from './run/root.ts';
import { runVerb, Stop } from './run/verb.ts';
import { putInPlace, synthesise } from './synth/assembly.ts';
import { type Gate, nagGate } from './synth/nag-gate.ts';

const place = join(root, 'cdk.out');
const stampName = '.homeward-stamp';

/** `npm run synth`: all stacks with the nag packs, without account and network, into cdk.out. */
async function synth(): Promise<number> {
  const { values } = parseArgs({ options: { 'if-changed': { type: 'boolean', default: false } } });
  const sources = sourcesOf();
  if (values['if-changed'] && isStampedWith(sources)) return print(nagGate(place));
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
    throw new Stop(`The stacks could not be synthesised:\n${output}`);
  const gate = nagGate(fresh);
  const good = code === 0 && gate.problems.length === 0;
  if (good) writeFileSync(join(fresh, stampName), sources);
  else process.stdout.write(output);
  putInPlace(fresh, place);
  return Math.max(print(gate), code);
}

function print({ problems, findings, suppressions, outsideVpc, withoutQueue }: Gate): number {
  for (const problem of problems) console.log(problem);
  if (withoutQueue.length > 0)
    console.log(`functions that only the API calls, without a failure queue: ${withoutQueue.length}`);
  if (outsideVpc.length > 0) console.log(`functions outside a private network, by design: ${outsideVpc.length}`);
  console.log(`findings: ${findings.length}; suppressions: ${suppressions.length}`);
  return problems.length === 0 ? 0 : 1;
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
