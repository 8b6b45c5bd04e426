import { phaseRuns } from '../case/phases/phase-runs.ts';
import { caseRule } from '../law/case-rule.ts';

export const phasesRunBesideEachOther = caseRule({
  name: 'phases-run-beside-each-other',
  says: 'After identification any phase may run beside any other; a phase that is open is not opened twice.',
  restsOn: ['Standards 7', 'Policy III (phases)'],
  basis: 'text',
  guards: ['openPhase'],
  breaches: ({ file, said }) => (phaseRuns(file, said.phase) ? ['already-open'] : []),
});
