import { caseCommand } from '../case-command.ts';
import { directiveClosing } from './track.ts';

/** A phase of Directive 009 ends; its days stay. */
export const closeDirectivePhase = caseCommand({
  event: 'DirectivePhaseClosed',
  path: 'directive-phase-closings',
  group: 'phases',
  said: directiveClosing,
  into: 'directiveClosings',
});
