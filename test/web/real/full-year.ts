import { counterNames } from '@homeward/domain/report/counter-names';
import type { Vector } from '@homeward/domain/report/vector';
import type { MonthId } from '@homeward/store/months';
import { laySealed } from './reports.ts';
import type { RealStage } from './stage.ts';

/** A month in which something was counted under every name there is. */
function everyCounter(country: MonthId['country'], month: number): Vector {
  return Object.fromEntries(counterNames(country).map((name, at) => [name, ((at + month) % 9) + 1]));
}

/** A year whose twelve months are closed, with figures in each table. */
export function layFullYear(stage: RealStage, country: MonthId['country'], year: number): Promise<void> {
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
  const counted = Object.fromEntries(months.map((month, at) => [month, everyCounter(country, at)]));
  return laySealed(stage, country, year, counted, 12);
}
