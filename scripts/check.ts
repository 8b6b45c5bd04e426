import { type Step, steps } from './check/steps.ts';
import { atOnce } from './run/at-once.ts';
import type { Outcome } from './run/tool.ts';
import { runVerb } from './run/verb.ts';

/**
 * `npm run check`: everything static, two steps at a time, one line a step in their order; ends at the first step that fails, with the
 * tool's own words.
 */
async function check(): Promise<number> {
  const failed = new AbortController();
  const works = steps.map(
    ({ run }) =>
      () =>
        run({ signal: failed.signal }),
  );
  const outcomes = atOnce(2, works);
  // What still runs once a step has failed is ended, and says nothing.
  for (const outcome of outcomes) outcome.catch(() => undefined);
  for (const [turn, step] of steps.entries()) {
    const outcome = await outcomes[turn];
    if (outcome !== undefined && passes(step, outcome)) continue;
    failed.abort();
    return 1;
  }
  return 0;
}

function passes({ name, figure }: Step, { code, output, seconds }: Outcome): boolean {
  const found = figure(output);
  const good = code === 0 && found !== undefined;
  if (!good) process.stdout.write(`${output.trimEnd()}\n`);
  const says = good ? found : code === 0 ? 'looked at nothing' : 'failed';
  console.log(`${good ? '✔' : '✘'} ${name.padEnd(22)} ${says.padEnd(60)} ${seconds.toFixed(1)} s`);
  return good;
}

await runVerb(check);
