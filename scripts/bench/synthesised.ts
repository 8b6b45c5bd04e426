import { join } from 'node:path';
import { root } from '../run/root.ts';
import { runNode } from '../run/tool.ts';
import { Stop } from '../run/verb.ts';

/** The stacks as the code stands, made anew only where it changed. */
export async function synthesised(): Promise<void> {
  const { code, output } = await runNode(join(root, 'scripts/synth.ts'), ['--if-changed']);
  if (code !== 0) throw new Stop(output.trimEnd());
}
