import { phaseRuns } from '../case/phases/phase-runs.ts';
import { caseRule } from '../law/case-rule.ts';

export const onlyAnOpenPhaseCloses = caseRule({
  name: 'only-an-open-phase-closes',
  says: 'A phase closes only while it is open, and every interval it ran is kept.',
  restsOn: ['Standards 7', 'Policy III (phases)'],
  basis: 'derived',
  guards: ['closePhase'],
  breaches: ({ file, said }) => (phaseRuns(file, said.phase) ? [] : ['not-open']),
});
