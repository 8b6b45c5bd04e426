import { rule } from '../law/rule.ts';
import type { MonitoringRecord } from '../oversight/monitoring-record.ts';

type Report = MonitoringRecord['reports'][number];
type Outcome = Report['decided'][number]['outcome'];

export const ministerDecidesOnAReport = rule({
  name: 'minister-decides-on-a-report',
  says: 'What the Minister decides follows a report; what was postponed is taken up again, and nothing else is.',
  restsOn: ['Standards 13 step 4'],
  basis: 'derived',
  breaches: (report: Report | undefined, outcome: Outcome, isPostponed: boolean) => {
    if (report === undefined) return ['no-such-report'];
    return outcome === 'resumed' && !isPostponed ? ['not-postponed'] : [];
  },
});
