import { isFailed, isMended, isSound } from '../../oversight/evolve-monitoring.ts';
import type { MonitoringRecord } from '../../oversight/monitoring-record.ts';
import { yearsAfter } from '../../time.ts';

/** Standards 13: of so many providers, how many were monitored within a year, sent their report, have something to mend, were reported. */
export function monitoringCoverage(monitoringRecords: readonly MonitoringRecord[], today: string) {
  const within = (all: readonly { readonly on: string }[]) => all.some(({ on }) => yearsAfter(on, 1) >= today);
  const findings = monitoringRecords.flatMap((one) => one.findings);
  return {
    providers: monitoringRecords.length,
    monitored: monitoringRecords.filter(({ monitorings }) => within(monitorings.filter(isSound))).length,
    reported: monitoringRecords.filter(({ returns }) => within(returns)).length,
    findings: findings.filter((one) => !isMended(one)).length,
    failed: findings.filter(isFailed).length,
    toTheMinister: monitoringRecords.flatMap(({ reports }) => reports).length,
    postponed: monitoringRecords.filter(({ status }) => status === 'postponed').length,
  };
}
