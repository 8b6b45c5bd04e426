import { phaseRuns } from '../case/phases/phase-runs.ts';
import { caseRule } from '../law/case-rule.ts';
import { technical } from '../law/rule.ts';

export const onlyAnOpenPhaseCloses = caseRule({
  name: 'only-an-open-phase-closes',
  says: 'A phase closes only while it is open, and every interval it ran is kept.',
  ...technical,
  guards: ['closePhase'],
  breaches: ({ file, said }) => (phaseRuns(file, said.phase) ? [] : ['not-open']),
});
