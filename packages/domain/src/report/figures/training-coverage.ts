import type { MonitoringRecord } from '../../oversight/monitoring-record.ts';

/** Standards 13, step 1: of a provider's staff so many in a hundred were trained in the Standards, by the latest word of it. */
export function trainingCoverage({ trainings }: Pick<MonitoringRecord, 'trainings'>): number | undefined {
  const last = trainings[0];
  return last === undefined ? undefined : Math.floor((100 * last.trained) / last.staff);
}
