import { decided } from '@homeward/domain/command';
import { learningOf } from '@homeward/domain/report/learning';
import { pictureOfMonth } from '@homeward/domain/report/live-picture';
import { parityReportOf } from '@homeward/domain/report/parity/report';
import { reportedCountries } from '@homeward/domain/report/reported-countries';
import { type FiguresOnce, mayBeRestated, type SealedFigures } from '@homeward/domain/report/sealed-figures';
import { countedMonths, countedQuarters, countedYears } from '@homeward/domain/report/sealed-once';
import { addVectors } from '@homeward/domain/report/vector';
import { load } from '@homeward/store/load';
import { sealedMonths } from '@homeward/store/months';
import type { Store } from '@homeward/store/open-store';
import { parityOf } from '@homeward/store/parity';
import { perform } from '@homeward/store/perform';
import { figuresOnce } from '@homeward/store/sealed-figures';
import { clock, keyOf } from './act-on-case.ts';
import type { SeenDone } from './seen-done.ts';

type Counting = {
  readonly of: Pick<FiguresOnce, 'kind' | 'period'>;
  readonly count: () => Promise<FiguresOnce | undefined>;
};

async function equalServices(store: Store, period: string): Promise<FiguresOnce> {
  const { rows, ...read } = await parityOf(store, period);
  return { kind: 'equal-services', period, told: parityReportOf(period, rows, read) };
}

/** Only of a month that is sealed for every country: one that is not would be told as nought. */
async function month(store: Store, period: string): Promise<FiguresOnce | undefined> {
  const years = await Promise.all(reportedCountries.map((one) => sealedMonths(store, one, period.slice(0, 4))));
  const found = years.flatMap((year) => year.filter((one) => one.month === period));
  if (found.length < reportedCountries.length) return undefined;
  const counters = found.map((one) => one.counters).reduce(addVectors, {});
  return { kind: 'month', period, told: pictureOfMonth(period, counters) };
}

async function learning(store: Store, period: string): Promise<FiguresOnce> {
  const months = await sealedMonths(store, 'KH', period);
  const counters = months.map((one) => one.counters);
  return { kind: 'learning', period, told: learningOf(Number(period), counters) };
}

type Count = (store: Store, period: string) => Promise<FiguresOnce | undefined>;

function countings(store: Store, at: string): readonly Counting[] {
  const of = (kind: FiguresOnce['kind'], periods: readonly string[], count: Count) =>
    periods.map((period): Counting => ({ of: { kind, period }, count: () => count(store, period) }));
  return [
    ...of('equal-services', countedQuarters(at), equalServices),
    ...of('month', countedMonths(at), month),
    ...of('learning', countedYears(at), learning),
  ];
}

/** What was told before stays, unless what is counted now may be read beside it. */
function isDue(before: SealedFigures | undefined, now: FiguresOnce): boolean {
  return before === undefined || mayBeRestated(before.edition, now);
}

async function seal(store: Store, { of, count }: Counting, at: string): Promise<number> {
  const [before, now] = [await load(store, figuresOnce, of), await count()];
  if (now === undefined || !isDue(before?.state, now)) return 0;
  const key = keyOf(`${of.kind}/${of.period}/${before?.version ?? 0}`);
  const operation = before === undefined ? 'sealFigures' : 'restateFigures';
  const command = { key, operation, actor: clock, bodyHash: key, recordedAt: at };
  const outcome = await perform(store, command, {
    of: figuresOnce,
    ids: [of],
    makes: true,
    decide: () => decided({ type: 'FiguresSealed' as const, at, by: clock.id, edition: now }),
    receipt: { actor: clock, operation, thing: `figures#${of.kind}#${of.period}`, at },
  });
  if (outcome.type === 'busy') throw new Error('figures that are sealed all the time');
  return 1;
}

/**
 * Equal services of quarters, the picture of months and what years taught: each is counted once its time is over and has rested, for all
 * readers. Counted again once a day, it is told anew only where nobody who reads both learns of a few.
 */
export async function sealFigures(store: Store, at: string, seenDone: SeenDone = new Set()): Promise<number> {
  const all = countings(store, at).filter(({ of }) => !seenDone.has(`figures#${of.kind}#${of.period}`));
  let sealed = 0;
  for (const one of all) {
    sealed += await seal(store, one, at);
    seenDone.add(`figures#${one.of.kind}#${one.of.period}`);
  }
  return sealed;
}
