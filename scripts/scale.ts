import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadTemplate } from '@homeward/local/template';
import { idleBill } from './bench/money.ts';
import { root } from './run/root.ts';
import { runNode } from './run/tool.ts';
import { runVerb, Stop } from './run/verb.ts';
import { sizes } from './scale/assumptions.ts';
import { estimateOf } from './scale/estimate.ts';
import { givenIn } from './scale/given.ts';
import { measuredIn } from './scale/measured.ts';
import { printScale } from './scale/print.ts';
import { walked } from './scale/walk.ts';

const usage = 'npm run scale takes, after --: --cases-a-year N (a whole number from 1 to 100,000,000), --json.';

function asked() {
  try {
    const options = { 'cases-a-year': { type: 'string' }, json: { type: 'boolean', default: false } } as const;
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean', default: false } } });
    const given = values['cases-a-year'];
    const cases = Number(given);
    if (given !== undefined && !(/^\d+$/.test(given) && cases >= 1 && cases <= 100_000_000)) throw new Error(given);
    return { ...values, cases: given === undefined ? sizes : [cases] };
  } catch {
    throw new Stop(usage);
  }
}

/**
 * `npm run scale [-- --cases-a-year N] [--json]`: counts what each operation asks of AWS on a local cloud, multiplies it by how often a model
 * says that it is done in a year of so many cases, and holds the busiest second against AWS's limits; 1 where something is beyond 80 %.
 */
async function scale(): Promise<number> {
  const { cases, json, help } = asked();
  if (help) {
    console.log(usage);
    return 0;
  }
  const { code, output } = await runNode(join(root, 'scripts', 'synth.ts'), ['--if-changed']);
  if (code !== 0) throw new Stop(`The stacks could not be built. What was said:\n${output.trimEnd()}`);
  const template = loadTemplate(join(root, 'cdk.out'));
  const idle = [1, 2, 3].map((year) => idleBill(template, year));
  const [first] = idle;
  if (first === undefined) throw new Stop('There is no idle month.');
  const measured = measuredIn(await walked());
  const standing = { idle: first, given: givenIn(template) };
  const estimates = cases.map((count) => estimateOf(measured, standing, count));
  if (json) console.log(JSON.stringify({ estimates, idle }));
  else printScale(estimates, idle);
  return estimates.some(({ beyond }) => beyond.length > 0) ? 1 : 0;
}

await runVerb(scale);
