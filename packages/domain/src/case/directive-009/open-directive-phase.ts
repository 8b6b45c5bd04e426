import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { directiveOpening } from './track.ts';

/** A phase of Directive 009 begins (Standards 9). */
export const openDirectivePhase = caseCommand({
  event: 'DirectivePhaseOpened',
  as: 'permit',
  effects: { 'phase-set.directive': asSaid },
  path: 'directive-phase-openings',
  group: 'phases',
  said: directiveOpening,
  into: 'directiveOpenings',
});

/* @__PURE__ */ documented(openDirectivePhase, {
  says: 'A phase of Directive 009 begins.',
  example: { phase: 'pre-reintegration' },
});
