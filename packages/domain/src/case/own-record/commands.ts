import { answerCorrection } from './answer-correction.ts';
import { askForCorrection } from './ask-for-correction.ts';
import { openOwnRecord } from './open-own-record.ts';

/** The person's own window into the file: Standards 11(9). */
export const ownRecordCommands = { openOwnRecord, askForCorrection, answerCorrection } as const;
