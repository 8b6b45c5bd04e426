import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run/root.ts';
import { runNode } from '../../scripts/run/tool.ts';

export type TypeCheck = { readonly files: number; readonly faults: readonly string[] };

/** The compiler of the project over some folders of a copy: how many files of the copy it read, and what it found. */
export async function typeCheck(copy: string, include: readonly string[]): Promise<TypeCheck> {
  const settings = { extends: './tsconfig.json', include };
  writeFileSync(join(copy, 'tsconfig.some.json'), JSON.stringify(settings));
  const args = ['--project', 'tsconfig.some.json', '--noEmit', '--listFiles', '--pretty', 'false'];
  const { code, output } = await runNode(join(root, 'node_modules/typescript/bin/tsc'), args, { cwd: copy });
  const lines = output.trimEnd().split('\n');
  const files = lines.filter((line) => line.startsWith(`${copy}/`)).length;
  const faults = lines.filter((line) => /error TS\d+/.test(line));
  return { files, faults: code === 0 || faults.length > 0 ? faults : lines };
}
