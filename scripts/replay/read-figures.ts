import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { Stop } from '../run/verb.ts';
import { type Figures, figureNames, published } from './published-figures.ts';
import type { Stage } from './stage.ts';

const countries = ['TH', 'VN', 'MY', 'KH'] as const;
const report = z.object({
  published: z.record(z.string(), z.int()),
  months: z.array(z.object({ month: z.string(), state: z.enum(['sealed', 'open']) })),
});
type Reports = Readonly<Record<string, z.infer<typeof report>>>;

async function readReports({ read }: Stage): Promise<Reports> {
  const found = await Promise.all(
    countries.map(async (country) => report.parse(await read('task-force', `/reports/bilateral/${country}/2008`))),
  );
  return Object.fromEntries(countries.map((country, index) => [country, found[index]])) as Reports;
}

function figuresOf(reports: Reports): Figures {
  const of = figureNames.map((name) => [name, reports[published[name].report]?.published[name] ?? 0]);
  return Object.fromEntries(of) as Figures;
}

/** Reads until `good` says so, or gives the last reading after a minute. */
async function readUntil(stage: Stage, good: (now: Reports, before: Reports | undefined) => boolean): Promise<Reports> {
  const until = performance.now() + 60_000;
  let before: Reports | undefined;
  for (;;) {
    const now = await readReports(stage);
    if (good(now, before) || performance.now() > until) return now;
    before = now;
    await pause(500);
  }
}

function openMonths(reports: Reports, of: readonly string[]): readonly string[] {
  return of.flatMap((country) =>
    (reports[country]?.months ?? []).filter(({ state }) => state === 'open').map(({ month }) => `${country} ${month}`),
  );
}

/** Waits until every event has become its fact: until two readings in a row say the same. */
export async function settledFigures(stage: Stage): Promise<Figures> {
  const same = (now: Reports, before: Reports | undefined) => JSON.stringify(now) === JSON.stringify(before);
  return figuresOf(await readUntil(stage, same));
}

/**
 * The figures of the twelve sealed months of each report; months of a country of which nothing was ever written are not sealed,
 * so `of` may name fewer. Throws when a month stayed open.
 */
export async function sealedFigures(stage: Stage, of: readonly string[] = countries): Promise<Figures> {
  const reports = await readUntil(stage, (now) => openMonths(now, of).length === 0);
  const open = openMonths(reports, of);
  if (open.length > 0) throw new Stop(`Not sealed after a minute: ${open.join(', ')}.`);
  return figuresOf(reports);
}
