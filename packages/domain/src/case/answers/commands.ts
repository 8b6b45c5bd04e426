import { takeInAnswer } from './take-in-answer.ts';

/** The way back into the file: Standards 6.3(c), 11(6). */
export const answerCommands = { takeInAnswer } as const;
