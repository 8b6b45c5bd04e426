import { acknowledgeInstruments } from './acknowledge-instruments.ts';
import { askReassignment } from './ask-reassignment.ts';
import { reassignCase } from './reassign-case.ts';

/** Those who work on a case: Standards 8 and 10. */
export const staffingCommands = { askReassignment, reassignCase, acknowledgeInstruments } as const;
