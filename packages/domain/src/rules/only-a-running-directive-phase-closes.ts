import { runningDirectivePhases } from '../case/directive-009/running-phases.ts';
import { caseRule } from '../law/case-rule.ts';
import { technical } from '../law/rule.ts';

export const onlyARunningDirectivePhaseCloses = caseRule({
  name: 'only-a-running-directive-phase-closes',
  says: 'A phase of Directive 009 ends once, and only after it has begun.',
  ...technical,
  guards: ['closeDirectivePhase'],
  breaches: ({ file, said }) =>
    runningDirectivePhases(file).some(({ id }) => id === said.opening) ? [] : ['phase-not-running'],
});
