import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { counterNames } from '@homeward/domain/report/counter-names';
import { expect, test } from 'vitest';
import { report } from './report.ts';

// A tenth is as far beyond the heap for whoever keeps the facts of a month: it ends there with "heap out of memory".
const count = process.env['PROOF'] === '1' ? 1_000_000 : 100_000;
const heapMiB = 64;
/** What `infra/functions.ts` gives the clocks. */
const memoryMiB = 512;

/** What the facts come to, reckoned apart: two counters each but where both are the same one, none of what was taken back, and who waits. */
function expected(): number {
  const kinds = counterNames('KH').filter((name) => !/^(held|contacts)\./.test(name)).length;
  let sum = count / 10;
  for (let n = 0; n < count; n += 1) if (n % 10 > 0) sum += n % kinds === (7 * n + 1) % kinds ? 1 : 2;
  return sum;
}

test(`a month of ${count} facts is folded to the last one in a heap of ${heapMiB} MiB, and a process of less than ${memoryMiB}`, async () => {
  const script = join(import.meta.dirname, 'month-memory/fold-a-month.ts');
  const args = [`--max-old-space-size=${heapMiB}`, '--disable-warning=ExperimentalWarning', script, String(count)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const { facts, sum, peak, cpu } = JSON.parse(stdout) as Readonly<Record<string, number>>;
  report('month-memory', count, 0, 0, `peak ${peak} MiB; ${cpu} ms of CPU`);
  expect({ facts, sum }).toEqual({ facts: 0.9 * count, sum: expected() });
  expect(peak).toBeLessThanOrEqual(memoryMiB);
}, 240_000);
