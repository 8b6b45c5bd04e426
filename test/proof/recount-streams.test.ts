import { endedMonths } from '@homeward/domain/report/sealing';
import { endOfMonth } from '@homeward/domain/time';
import { afterAll, describe, expect, test } from 'vitest';
import { runsOf } from './prove.ts';
import { compare } from './recount/compare.ts';
import { periods } from './recount/dice.ts';
import { type Listed, platformOf } from './recount/platform.ts';
import { tellingWorld } from './recount/telling.ts';
import type { World } from './recount/world.ts';
import { writtenOf } from './recount/written.ts';
import { report } from './report.ts';

const seed = 20_090_834;
const size = { all: runsOf(16, 60), coming: runsOf(3, 15) };
/** A full year on a machine that does other things too. */
const patience = 300_000;
const months = endedMonths('2025', '2026-01-02T00:00:00.000Z');
type Platform = Awaited<ReturnType<typeof platformOf>>;

/** Everything of everybody in one run, so that events are read when the file has gone on; then months end. */
async function atOnce(platform: Platform, world: World): Promise<void> {
  await platform.write(writtenOf(world));
  for (const month of months) await platform.monthEnds(month);
}

/** What was written in a month, then the month ends and is sealed; what comes after it restates it. */
async function monthByMonth(platform: Platform, world: World): Promise<void> {
  const all = writtenOf(world);
  let from = '';
  for (const month of months) {
    const to = endOfMonth(month);
    await platform.write(all.map((run) => run.filter(({ at }) => at >= from && at < to)));
    await platform.monthEnds(month);
    from = to;
  }
  await platform.write(all.map((run) => run.filter(({ at }) => at >= from)));
}

const paces = { 'at once': atOnce, 'month by month': monthByMonth };
const years: readonly { readonly country: Listed; readonly pace: keyof typeof paces }[] = [
  { country: 'VN', pace: 'at once' },
  { country: 'KH', pace: 'month by month' },
  { country: 'TH', pace: 'month by month' },
  { country: 'MY', pace: 'at once' },
  { country: 'KH', pace: 'at once' },
  { country: 'VN', pace: 'month by month' },
];

let [written, figures, restated] = [0, 0, 0];

async function heldTo({ country, pace }: (typeof years)[number]): Promise<void> {
  const world = tellingWorld(seed, country, size);
  const platform = await platformOf(country, world);
  try {
    await paces[pace](platform, world);
    await platform.rests();
    for (const period of periods) {
      const told = await platform.read(period);
      const ended = period.half === undefined ? 12 : 6;
      expect(told.months.filter(({ state }) => state === 'sealed')).toHaveLength(ended);
      figures += compare(world, told, period);
    }
    expect(platform.faults).toEqual([]);
    const again = await platform.restated();
    if (pace === 'month by month') expect(again).toBeGreaterThan(0);
    restated += again;
    written += writtenOf(world).flat().length;
  } finally {
    await platform.stop();
  }
}

/**
 * Events go in by the store's own writer and not by commands, whose rules no made year keeps. Of another country than the four no
 * contact can be listed: its years stand in `recount.test.ts` alone.
 */
describe('The bilateral report that the task force reads', () => {
  const tried = years.slice(0, runsOf(2, years.length));

  test.each(tried)(
    'says of a year of $country that was written $pace, through streams, sealed months and HTTP, what a plain recount says',
    heldTo,
    patience,
  );

  afterAll(() => {
    const says = `${tried.length} years, ${figures} times and missing items, ${restated} months restated`;
    report('recount-streams', written, seed, 0, says);
  });
});
