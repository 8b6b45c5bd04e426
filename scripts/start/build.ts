import { join } from 'node:path';
import { root } from '../run/root.ts';
import { runNode } from '../run/tool.ts';
import { Stop } from '../run/verb.ts';
import type { Lines } from './lines.ts';
import { sentenceOf } from './sentences.ts';

/** Where the two builds lie. */
export const outDir = join(root, 'cdk.out');
export const webDir = join(root, 'packages', 'web', 'dist', 'demo');

/** Synthesises the stacks when their sources changed since they were built. When it fails it throws the sentence of a known cause, else the end of the output. */
export function buildStacks(lines: Lines): Promise<void> {
  return build(lines, 'stacks', 'synth.ts', '--if-changed', 'as they would be deployed, in cdk.out');
}

/** Builds the web app for this machine; `build-web.ts` itself sees whether its sources changed. Throws as `buildStacks`. */
export function buildWeb(lines: Lines): Promise<void> {
  return build(lines, 'web app', 'build-web.ts', '--demo', 'with the sign-in switcher');
}

async function build(lines: Lines, name: string, script: string, flag: string, detail: string): Promise<void> {
  const step = lines.step(name, detail);
  const { code, output } = await runNode(join(root, 'scripts', script), [flag]);
  if (code === 0) return step.done();
  const remedy =
    name === 'stacks' ? ' When nothing in infra/ was changed: remove the folder cdk.out and start again.' : '';
  throw new Stop(
    sentenceOf(output) ?? `The ${name} could not be built.${remedy} What was said:\n${output.trimEnd().slice(-2000)}`,
  );
}
