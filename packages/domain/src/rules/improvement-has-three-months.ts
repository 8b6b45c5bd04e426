import { quoted } from '../law/quoted.ts';
import { rule } from '../law/rule.ts';
import { isFailed } from '../oversight/evolve-monitoring.ts';
import type { Finding } from '../oversight/monitoring-record.ts';

type Said = Finding['followUps'][number];

export const improvementHasThreeMonths = rule({
  name: 'improvement-has-three-months',
  says: 'Whoever is asked to mend something has three calendar months for it: before that no follow-up finds it not mended.',
  restsOn: ['Standards 13 step 3'],
  basis: 'text',
  breaches: (finding: Pick<Finding, 'dueOn'> | undefined, said: Pick<Said, 'result' | 'on'>) =>
    finding !== undefined && isFailed({ followUps: [said as Said] }) && said.on < finding.dueOn
      ? ['three-months-not-over']
      : [],
});

/* @__PURE__ */ quoted(
  improvementHasThreeMonths,
  'make specific improvements and follow-up after a three month period',
);
