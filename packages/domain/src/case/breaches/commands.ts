import { answerBreach } from './answer-breach.ts';
import { vouchForEntry } from './vouch-for-entry.ts';

/** What is done about a record that broke a rule, or that came late. */
export const breachCommands = { answerBreach, vouchForEntry } as const;
