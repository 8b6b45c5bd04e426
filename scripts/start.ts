import { people } from './demo/people.ts';
import { runVerb, Stop } from './run/verb.ts';
import { buildStacks, buildWeb } from './start/build.ts';
import { addresses, signIns } from './start/farewell.ts';
import { type Flags, readFlags } from './start/flags.ts';
import { type Lines, linesTo } from './start/lines.ts';
import { howToTryTheOutbox, serveOffline } from './start/offline.ts';
import { thePast } from './start/past.ts';
import { type Platform, startPlatform } from './start/platform.ts';
import { isSeeded, seed } from './start/seeding.ts';
import { sentenceOf } from './start/sentences.ts';

const began = performance.now();
let told = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    told = true;
  });

/** `npm start [-- --port N --empty --data DIR --offline]`: the whole platform on this machine, until it is told to stop. */
async function start(): Promise<number> {
  const lines = linesTo(process.stdout);
  try {
    const flags = readFlags(process.argv.slice(2));
    await (flags.offline ? startOffline(flags, lines) : startAll(flags, lines));
    return 0;
  } catch (error) {
    // Whoever stops a start that is not finished gets what they asked for.
    if (told) return 0;
    const { message, code } = error as NodeJS.ErrnoException;
    process.exitCode = 1;
    throw error instanceof Stop ? error : new Stop(sentenceOf(`${code} ${message}`) ?? message, { cause: error });
  }
}

async function startAll(flags: Flags, lines: Lines): Promise<void> {
  const web = buildWeb(lines);
  web.catch(() => undefined);
  try {
    await buildStacks(lines);
    const past = flags.empty || isSeeded(flags.dataDir) ? undefined : await thePast(lines);
    const platform = await startPlatform(flags, lines, past);
    await fill(platform, web, flags, lines);
  } catch (error) {
    // The sentence stands last: what is still being built prints before it.
    await web.catch(() => undefined);
    throw error;
  }
}

async function fill({ cloud, log }: Platform, web: Promise<void>, flags: Flags, lines: Lines): Promise<void> {
  try {
    await web;
    await seed(cloud, flags, lines);
  } catch (error) {
    await cloud.stop();
    throw error;
  }
  sayWhereItIs(lines, flags, cloud.url);
  for (const line of ['', ...addresses(cloud.url, cloud.issuer), ` Functions    print to ${log}`]) lines.say(line);
  for (const line of ['', ...signIns(people), '', assurance]) lines.say(line);
}

const assurance = ' All people here are invented. Nothing leaves this machine.   Ctrl-C stops everything.';

async function startOffline(flags: Flags, lines: Lines): Promise<void> {
  await Promise.all([buildWeb(lines), buildStacks(lines)]);
  const { url } = await serveOffline(flags);
  sayWhereItIs(lines, flags, url);
  for (const line of ['', ...howToTryTheOutbox(url), '']) lines.say(line);
  lines.say(` Web app alone  ${url}/    API and sign-in are stopped.   Ctrl-C stops it.`);
}

function sayWhereItIs(lines: Lines, { port }: Flags, url: string): void {
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (port !== 0 && Number(new URL(url).port) !== port)
    lines.say(` Port ${port} is taken: this one is at ${new URL(url).port}.`);
  lines.say(` Ready after ${seconds} s.`);
}

await runVerb(start);
