import { appendFileSync } from 'node:fs';

/**
 * A suite's own account of a run: how many cases it tried, the seed that repeats them, and how many findings it has.
 * `says` is a figure that no count holds. `npm run proof` prints it; under `npm test` nobody asks and nothing is written.
 */
export function report(suite: string, count: number, seed: number, findings: number, says?: string): void {
  const file = process.env['PROOF_REPORT'];
  if (file) appendFileSync(file, `${JSON.stringify({ suite, count, seed, findings, says })}\n`);
}
