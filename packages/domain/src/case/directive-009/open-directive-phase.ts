import { caseCommand } from '../case-command.ts';
import { directiveOpening } from './track.ts';

/** A phase of Directive 009 begins (Standards 9). */
export const openDirectivePhase = caseCommand({
  event: 'DirectivePhaseOpened',
  path: 'directive-phase-openings',
  group: 'phases',
  said: directiveOpening,
  into: 'directiveOpenings',
});
