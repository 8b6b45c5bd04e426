import { type Step, steps } from './check/steps.ts';
import { runVerb } from './run/verb.ts';

/** `npm run check`: everything static, one line a step; ends at the first step that fails, with the tool's own words. */
async function check(): Promise<number> {
  for (const step of steps) {
    if (!(await passes(step))) return 1;
  }
  return 0;
}

async function passes({ name, run, figure }: Step): Promise<boolean> {
  const { code, output, seconds } = await run();
  const found = figure(output);
  const good = code === 0 && found !== undefined;
  if (!good) process.stdout.write(`${output.trimEnd()}\n`);
  const says = good ? found : code === 0 ? 'looked at nothing' : 'failed';
  console.log(`${good ? '✔' : '✘'} ${name.padEnd(22)} ${says.padEnd(60)} ${seconds.toFixed(1)} s`);
  return good;
}

await runVerb(check);
