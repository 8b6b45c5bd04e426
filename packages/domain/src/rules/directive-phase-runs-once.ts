import { runningDirectivePhases } from '../case/directive-009/running-phases.ts';
import { caseRule } from '../law/case-rule.ts';
import { technical } from '../law/rule.ts';

export const directivePhaseRunsOnce = caseRule({
  name: 'directive-phase-runs-once',
  says: 'A phase of Directive 009 that runs is not opened a second time.',
  ...technical,
  guards: ['openDirectivePhase'],
  breaches: ({ file, said }) =>
    runningDirectivePhases(file).some(({ phase }) => phase === said.phase) ? ['already-open'] : [],
});
