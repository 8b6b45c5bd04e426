import { rule, technical } from '../law/rule.ts';
import { isMended } from '../oversight/evolve-monitoring.ts';
import type { Finding } from '../oversight/monitoring-record.ts';

export const followUpIsOfAnOpenFinding = rule({
  name: 'follow-up-is-of-an-open-finding',
  says: 'A follow-up looks at what a finding asked for, as long as that is not mended.',
  ...technical,
  breaches: (finding: Pick<Finding, 'followUps'> | undefined) => {
    if (finding === undefined) return ['no-such-finding'];
    return isMended(finding) ? ['mended-already'] : [];
  },
});
