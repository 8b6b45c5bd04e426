import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { report } from './report.ts';

// The busiest quarter of a million cases a year; at each commit a tenth of it, as far beyond the heap for whoever lists the differences of any two.
const [count, heapMiB] = process.env['PROOF'] === '1' ? [352_000, 300] : [35_000, 80];
/** What `infra/functions.ts` gives the clocks. */
const memoryMiB = 512;

test(`equal services of a quarter with ${count} files are judged in a heap of ${heapMiB} MiB, and a process of less than ${memoryMiB}`, async () => {
  const script = join(import.meta.dirname, 'quarter-memory/judge-a-quarter.ts');
  const args = [`--max-old-space-size=${heapMiB}`, '--disable-warning=ExperimentalWarning', script, String(count)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const { rows, lookedAt, later, peak, cpu } = JSON.parse(stdout) as Readonly<Record<string, number>>;
  report('quarter-memory', count, 0, 0, `peak ${peak} MiB; ${cpu} ms of CPU`);
  // Of ten services at 33 centres with both groups, the one centre where foreign persons waited longer is found in all ten.
  expect({ rows, later }).toEqual({ rows: count, later: 10 });
  expect(lookedAt).toBeGreaterThan(100);
  expect(peak).toBeLessThanOrEqual(memoryMiB);
}, 240_000);
