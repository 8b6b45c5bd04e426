import { closeDirectivePhase } from './close-directive-phase.ts';
import { openDirectivePhase } from './open-directive-phase.ts';

/** The scheme of Directive 009 of 28 September 2007: Standards 9. */
export const directiveCommands = { openDirectivePhase, closeDirectivePhase } as const;
