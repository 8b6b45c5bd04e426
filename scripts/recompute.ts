import { parseArgs } from 'node:util';
import { reportedCountries } from '@homeward/domain/report/reported-countries';
import { differing, linesOf, type Year } from './recompute/lines.ts';
import { findPlatform } from './replay/platform.ts';
import { openStage } from './replay/stage.ts';
import { runVerb, Stop } from './run/verb.ts';

const text = { type: 'string' } as const;

/**
 * `npm run recompute -- YEAR [--json] [--url URL --issuer URL --client ID]`: every sealed month of the year again from its facts, and each
 * version of it from the counters that were kept, by the running platform, beside the hash it was sealed with. Ends with 1 where any differs.
 */
async function recompute(): Promise<number> {
  const options = { json: { type: 'boolean', default: false }, url: text, issuer: text, client: text } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [year = '', ...more] = positionals;
  if (!/^(19|20)\d\d$/.test(year) || more.length > 0) throw new Stop('Say which year: npm run recompute -- 2008.');
  const { json, ...address } = values;
  const platform = await findPlatform(address, (line) => void process.stderr.write(`${line}\n`));
  try {
    const { read } = openStage(platform);
    const years: Year[] = [];
    for (const country of reportedCountries)
      years.push((await read('overseer', `/reports/months/${country}/${year}`)) as Year);
    for (const line of json ? [JSON.stringify(years)] : linesOf(years)) console.log(line);
    return differing(years).length === 0 ? 0 : 1;
  } finally {
    await platform.stop();
  }
}

await runVerb(recompute);
