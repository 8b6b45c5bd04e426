import { parseArgs } from 'node:util';
import { shown } from './replay/corridors/journal.ts';
import { playCorridors } from './replay/corridors/play.ts';
import { linesOfAll, surprises } from './replay/corridors/print.ts';
import { findPlatform, type Platform } from './replay/platform.ts';
import { type Outcome, playYear, yearOf } from './replay/play-year.ts';
import { differences, tableOf } from './replay/print.ts';
import { progressOn } from './replay/progress.ts';
import { type Figures, figureNames, published } from './replay/published-figures.ts';
import { runVerb, Stop } from './run/verb.ts';

const text = { type: 'string' } as const;

/** What can be replayed; each ends with 0 where all came as it has to. */
const replays = { '2008': replayYear, corridors: replayCorridors } as const;

function asked() {
  const options = { json: { type: 'boolean', default: false }, url: text, issuer: text, client: text } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [what = '', ...rest] = positionals;
  if ((what !== '2008' && what !== 'corridors') || rest.length > 0)
    throw new Stop('Say what: npm run replay -- 2008 (only that year is known), or npm run replay -- corridors.');
  return { what, ...values } as const;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function played(platform: Platform): Promise<Outcome> {
  const progress = progressOn(process.stderr, '2008');
  try {
    const figures = Object.fromEntries(figureNames.map((name) => [name, published[name].figure])) as Figures;
    return await playYear(platform, yearOf(figures), progress.show);
  } finally {
    progress.end();
  }
}

async function replayYear(platform: Platform, json: boolean): Promise<number> {
  const outcome = await played(platform);
  for (const line of json ? [JSON.stringify(outcome.found)] : tableOf(outcome)) console.log(line);
  const different = differences(outcome.found);
  if (different.length > 0) say(`Not as published: ${different.join(', ')}.`);
  return different.length === 0 ? 0 : 1;
}

async function replayCorridors(platform: Platform, json: boolean): Promise<number> {
  const started = performance.now();
  const told = await playCorridors(platform, (moment, acts) => say(`${acts} acts so far, then it is ${shown(moment)}`));
  const lines = linesOfAll(told, (performance.now() - started) / 1000);
  for (const line of json ? [JSON.stringify(told)] : lines) console.log(line);
  for (const sentence of surprises(told)) say(sentence);
  return surprises(told).length === 0 ? 0 : 1;
}

/**
 * `npm run replay -- 2008|corridors [--json] [--url URL --issuer URL --client ID]`. 2008: the year through the running platform, as its
 * people would write it down from the archive; a second run repeats the first under the same keys: it changes nothing and finds the
 * same. Corridors: a story for each of the seven flows, as it would happen today; business time moves on by five weeks.
 */
async function replay(): Promise<number> {
  const { what, json, ...address } = asked();
  const platform = await findPlatform(address, say);
  try {
    return await replays[what](platform, json);
  } finally {
    await platform.stop();
  }
}

await runVerb(replay);
