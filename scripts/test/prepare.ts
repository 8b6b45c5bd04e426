import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/root.ts';
import { runNode } from '../run/tool.ts';

/** Suites read the synthesised template and the built app. Returns a sentence for each of the two that failed to build. */
export async function prepareSuites(): Promise<readonly string[]> {
  const stacks = await build('stacks', 'infra/app.ts', 'scripts/synth.ts', ['--if-changed']);
  const app = await build('web app', 'packages/web/vite.config.ts', 'scripts/build-web.ts', []);
  return [...stacks, ...app];
}

async function build(
  what: string,
  wanted: string,
  script: string,
  args: readonly string[],
): Promise<readonly string[]> {
  if (!existsSync(join(root, wanted)) || !existsSync(join(root, script))) return [];
  const { code, output, seconds } = await runNode(join(root, script), args);
  console.error(code === 0 ? `${what}: ready after ${seconds.toFixed(1)} s` : output.trimEnd());
  return code === 0 ? [] : [`failed: the ${what} could not be built; what was said stands at the top`];
}
