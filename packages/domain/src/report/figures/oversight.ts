import { isFailed, isMended } from '../../oversight/evolve-watch.ts';
import type { WatchState } from '../../oversight/watch.ts';
import { yearsAfter } from '../../time.ts';

/** Standards 13: of so many providers, how many were monitored within a year, sent their report, have something to mend, were reported. */
export function monitoringCoverage(watches: readonly WatchState[], today: string) {
  const within = (all: readonly { readonly on: string }[]) => all.some(({ on }) => yearsAfter(on, 1) >= today);
  const findings = watches.flatMap((one) => one.findings);
  return {
    providers: watches.length,
    monitored: watches.filter(({ monitorings }) => within(monitorings)).length,
    reported: watches.filter(({ returns }) => within(returns)).length,
    findings: findings.filter((one) => !isMended(one)).length,
    failed: findings.filter(isFailed).length,
    toTheMinister: watches.flatMap(({ reports }) => reports).length,
    postponed: watches.filter(({ status }) => status === 'postponed').length,
  };
}
