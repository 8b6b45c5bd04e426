import { closeCase } from './close-case.ts';
import { reopenCase } from './reopen-case.ts';

/** The end of a case, and its next beginning: Standards 7.10. */
export const closingCommands = { closeCase, reopenCase } as const;
