import { recordIntake } from './record-intake.ts';
import { recordReception } from './record-reception.ts';

/** The first impression: Policy III, Standards 7.4. */
export const receptionCommands = { recordReception, recordIntake } as const;
