import { phaseRuns } from '../case/phases/phase-runs.ts';
import { caseRule } from '../law/case-rule.ts';
import { technical } from '../law/rule.ts';

export const openPhaseIsNotOpenedTwice = caseRule({
  name: 'open-phase-is-not-opened-twice',
  says: 'A phase that is open is not opened a second time.',
  ...technical,
  guards: ['openPhase'],
  breaches: ({ file, said }) => (phaseRuns(file, said.phase) ? ['already-open'] : []),
});
