import { decided } from '@homeward/domain/command';
import { counterNames } from '@homeward/domain/report/counter-names';
import type { Vector } from '@homeward/domain/report/vector';
import { type MonthId, months } from '@homeward/store/months';
import { perform } from '@homeward/store/perform';
import { clock, keyOf } from '../../../functions/handlers/act-on-case.ts';
import { hashOfMonth, keyedHashOf, sealingOf } from '../../../functions/handlers/sealing-months.ts';
import { laySealed } from './reports.ts';
import type { RealStage } from './stage.ts';

/** Whoever came in a month came one way and had one age: both tables of a direction add up to all. */
function addUp(figures: Record<string, number>): Vector {
  for (const all of Object.keys(figures).filter((name) => /^returned\..{5}\.all$/.test(name))) {
    const of = (table: string) => Object.keys(figures).filter((name) => name.startsWith(all.replace('all', table)));
    const [ways, ages] = [of('channel.'), of('age.')];
    for (const [at, way] of ways.entries()) figures[way] = (figures[ages[at] ?? way] ?? 0) + 1;
    for (const age of ages.slice(ways.length)) figures[age] = ways.length / (ages.length - ways.length);
    figures[all] = ways.reduce((sum, way) => sum + (figures[way] ?? 0), 0);
  }
  return figures;
}

/** A month in which something was counted under every name there is. */
function everyCounter(country: MonthId['country'], month: number, year: number): Vector {
  return addUp(Object.fromEntries(counterNames(country).map((name, at) => [name, ((at + month + year) % 9) + 1])));
}

/** A year whose twelve months are closed, with figures in each table; but for a month that is laid otherwise. */
export function layFullYear(stage: RealStage, country: MonthId['country'], year: number, but?: string): Promise<void> {
  const named = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
  const counted = Object.fromEntries(named.map((month, at) => [month, everyCounter(country, at, year)]));
  return laySealed(stage, country, year, counted, 12, but);
}

/** A month that was closed with other figures than it has, and restated by the overseer for an entry that came late. */
export async function layRestated({ store }: RealStage, { country, month }: MonthId): Promise<void> {
  const [year, ordinal] = month.split('-').map(Number);
  const now = everyCounter(country, Number(ordinal) - 1, Number(year));
  const first = { ...now, [`returned.${country}-KH.all`]: 1 };
  const office = { organisation: 'social-welfare', role: 'overseer' } as const;
  const sealings = [
    { at: `${Number(year) + 1}-01-02T03:00:00.000Z`, counters: first, says: {} },
    { at: `${Number(year) + 1}-01-20T03:00:00.000Z`, counters: now, says: { because: 'late-entry', office } },
  ] as const;
  for (const { at, counters, says } of sealings) {
    const said = { country, month, counters, facts: 1 };
    const hash = hashOfMonth(said);
    const folded = { ...said, hash, keyedHash: keyedHashOf('', hash) };
    const key = keyOf(at);
    const command = { key, operation: 'sealMonth', actor: clock, bodyHash: key, recordedAt: at };
    await perform(store, command, {
      of: months,
      ids: [{ country, month }],
      makes: true,
      decide: () => decided(sealingOf(folded, { at, by: clock.id, ...says })),
      receipt: { actor: clock, operation: 'sealMonth', thing: `month#${country}#${month}`, at },
    });
  }
}
