import { parseArgs } from 'node:util';
import { findPlatform, type Platform } from './replay/platform.ts';
import { type Outcome, playYear, yearOf } from './replay/play-year.ts';
import { differences, tableOf } from './replay/print.ts';
import { progressOn } from './replay/progress.ts';
import { type Figures, figureNames, published } from './replay/published-figures.ts';
import { runVerb, Stop } from './run/verb.ts';

const text = { type: 'string' } as const;

function asked() {
  const options = { json: { type: 'boolean', default: false }, url: text, issuer: text, client: text } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [year, ...rest] = positionals;
  if (year !== '2008' || rest.length > 0) throw new Stop('Say which year: npm run replay -- 2008. Only 2008 is known.');
  return values;
}

async function replayed(platform: Platform): Promise<Outcome> {
  const progress = progressOn(process.stderr, '2008');
  try {
    const figures = Object.fromEntries(figureNames.map((name) => [name, published[name].figure])) as Figures;
    return await playYear(platform, yearOf(figures), progress.show);
  } finally {
    progress.end();
  }
}

/**
 * `npm run replay -- 2008 [--json] [--url URL --issuer URL --client ID]`: the year 2008 through the running platform, as its people
 * would write it down from the archive. A second run repeats the first under the same keys: it changes nothing and finds the same.
 */
async function replay(): Promise<number> {
  const { json, ...address } = asked();
  const platform = await findPlatform(address, (line) => process.stderr.write(`${line}\n`));
  try {
    const outcome = await replayed(platform);
    if (json) console.log(JSON.stringify(outcome.found));
    for (const line of json ? [] : tableOf(outcome)) console.log(line);
    const different = differences(outcome.found);
    if (different.length > 0) process.stderr.write(`Not as published: ${different.join(', ')}.\n`);
    return different.length === 0 ? 0 : 1;
  } finally {
    await platform.stop();
  }
}

await runVerb(replay);
