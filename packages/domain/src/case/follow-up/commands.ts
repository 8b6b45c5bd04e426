import { recordVisit } from './record-visit.ts';

/** After the return: Standards 7.9. */
export const followUpCommands = { recordVisit } as const;
