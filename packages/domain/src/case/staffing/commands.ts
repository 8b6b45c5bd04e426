import { acknowledgeInstruments } from './acknowledge-instruments.ts';
import { answerReassignment } from './answer-reassignment.ts';
import { askReassignment } from './ask-reassignment.ts';

/** Those who work on a case: Standards 8 and 10. */
export const staffingCommands = { askReassignment, answerReassignment, acknowledgeInstruments } as const;
