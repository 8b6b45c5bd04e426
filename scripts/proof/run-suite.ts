import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { root } from '../run/root.ts';
import type { Line } from './memory.ts';
import type { Suite } from './suites.ts';

const reported = z.object({ suite: z.string(), count: z.number(), seed: z.number(), findings: z.number() });

export type Proof = { readonly lines: readonly Line[]; readonly good: boolean; readonly output: string };

/** Runs one suite at full count and reads the figures it reports; a suite that reports nothing has proved nothing. */
export async function runSuite(suite: Suite): Promise<Proof> {
  if (!existsSync(join(root, suite.file))) return { lines: [], good: false, output: `${suite.file} is not there` };
  const folder = mkdtempSync(join(tmpdir(), 'homeward-proof-'));
  try {
    const started = performance.now();
    const { code, output } = await vitest(suite, join(folder, 'report'));
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    const lines = readReport(join(folder, 'report')).map((line) => ({ ...line, seconds, proves: suite.name }));
    const findings = lines.reduce((sum, line) => sum + line.findings, 0);
    return { lines, output, good: code === 0 && lines.length > 0 && findings === 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): readonly z.infer<typeof reported>[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => reported.parse(JSON.parse(line)));
}

function vitest({ file, minutes }: Suite, report: string): Promise<{ readonly code: number; readonly output: string }> {
  const limit = minutes * 60_000;
  const args = [join(root, 'node_modules', '.bin', 'vitest'), 'run', file, '--testTimeout', String(limit)];
  const env = { ...process.env, PROOF: '1', PROOF_REPORT: report };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: limit });
  const stop = (): boolean => child.kill('SIGTERM');
  process.once('SIGINT', stop).once('SIGTERM', stop);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve({ code: code ?? 1, output: code === null ? `${output}\nstopped after ${minutes} minutes` : output });
    });
  });
}
