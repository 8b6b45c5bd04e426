import { caseCommand } from '../case-command.ts';
import { directiveOpening } from './track.ts';

/** A phase of Directive 009 begins (Standards 9). */
export const openDirectivePhase = caseCommand({
  event: 'DirectivePhaseOpened',
  said: directiveOpening,
  leaves: ({ directiveOpenings }, said, stamp) => ({
    directiveOpenings: [...directiveOpenings, { ...stamp, ...said }],
  }),
});
