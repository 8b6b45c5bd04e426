import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/root.ts';
import { runNode } from '../run/tool.ts';

/** Suites read the synthesised template and the built app. Returns how many of the two failed to build. */
export async function prepareSuites(): Promise<number> {
  const stacks = await build('stacks', 'infra/app.ts', 'scripts/synth.ts', ['--if-changed']);
  const app = await build('web app', 'packages/web/vite.config.ts', 'scripts/build-web.ts', []);
  return stacks + app;
}

async function build(what: string, wanted: string, script: string, args: readonly string[]): Promise<number> {
  if (!existsSync(join(root, wanted)) || !existsSync(join(root, script))) return 0;
  const { code, output, seconds } = await runNode(join(root, script), args);
  if (code === 0) console.error(`${what}: ready after ${seconds.toFixed(1)} s`);
  else console.error(`${output.trimEnd()}\nfailed: the ${what} could not be built`);
  return code === 0 ? 0 : 1;
}
