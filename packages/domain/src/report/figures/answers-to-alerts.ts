import type { CaseState } from '../../case/case.ts';
import { cambodia } from '../../settings/cambodia.ts';
import { hoursBetween } from '../../time.ts';

type Counted = Pick<CaseState, 'alerts' | 'alertsAcknowledged' | 'alertActions'>;

/**
 * How the police answered warnings about victims (Standards 6.1(b)): warnings given, heard, acted on, and acted on within the hours
 * of the setting. Counts of warnings, not of persons; small ones are suppressed where they are published.
 */
export function answersToAlerts(files: readonly Counted[]) {
  const alerts = files.flatMap((file) => file.alerts.map((alert) => ({ ...alert, hours: hoursToAction(file, alert) })));
  const heard = files.flatMap(({ alerts: all, alertsAcknowledged }) =>
    all.filter(({ id }) => alertsAcknowledged.some(({ alert }) => alert === id)),
  );
  const acted = alerts.filter(({ hours }) => hours !== undefined);
  const inTime = acted.filter(({ hours = 0 }) => hours <= cambodia.protectionAlert.value);
  return { raised: alerts.length, acknowledged: heard.length, acted: acted.length, inTime: inTime.length };
}

// The first thing that was done about it counts.
function hoursToAction({ alertActions }: Counted, alert: Counted['alerts'][number]): number | undefined {
  const hours = alertActions.filter((one) => one.alert === alert.id).map(({ at }) => hoursBetween(alert.at, at));
  return hours.length === 0 ? undefined : Math.min(...hours);
}
