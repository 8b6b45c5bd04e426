import { closePhase } from './close-phase.ts';
import { openPhase } from './open-phase.ts';

/** Ten phases as parallel tracks: Standards 7, "not always sequential". */
export const phaseCommands = { openPhase, closePhase } as const;
