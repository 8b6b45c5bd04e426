import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { root } from '../run/root.ts';
import { runTool } from '../run/tool.ts';
import type { Line } from './memory.ts';
import type { Suite } from './suite.ts';

const reported = z.object({
  suite: z.string(),
  count: z.number(),
  seed: z.number(),
  findings: z.number(),
  says: z.string().optional(),
});

export type Proof = { readonly lines: readonly Line[]; readonly good: boolean; readonly output: string };

/** Runs one suite at full count, within `left` ms, with indexes and streams `lag` ms behind, and reads the figures it reports; a suite that reports nothing has proved nothing. */
export async function runSuite({ name, file, minutes }: Suite, left: number, lag: string | undefined): Promise<Proof> {
  if (!existsSync(join(root, file))) return { lines: [], good: false, output: `${file} is not there` };
  if (left <= 0) return { lines: [], good: false, output: `${name} was not begun: the whole run has had its time` };
  const folder = mkdtempSync(join(tmpdir(), 'homeward-proof-'));
  try {
    const limit = Math.min(minutes * 60_000, left);
    const env = { PROOF: '1', PROOF_REPORT: join(folder, 'report'), ...(lag !== undefined && { PROOF_LAG: lag }) };
    const args = ['run', '--config', 'test/vitest.config.ts', '--root', '.', file, '--testTimeout', String(limit)];
    const { code, output, seconds } = await runTool('vitest', args, { env, timeout: limit });
    const wall = Math.round(seconds * 10) / 10;
    const lines = readReport(join(folder, 'report')).map((line) => ({ ...line, seconds: wall, proves: name }));
    const findings = lines.reduce((sum, line) => sum + line.findings, 0);
    const said =
      seconds * 1000 < limit ? output : `${output}\n${name} was stopped after ${Math.round(seconds / 6) / 10} minutes`;
    return { lines, output: said, good: code === 0 && lines.length > 0 && findings === 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): readonly z.infer<typeof reported>[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => reported.parse(JSON.parse(line)));
}
