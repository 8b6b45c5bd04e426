import { recordAge } from './record-age.ts';
import { recordDetermination } from './record-determination.ts';
import { recordNeeds } from './record-needs.ts';

/** Who she is in the eyes of the Prakas: Standards 6.11(e), 7.1. */
export const identificationCommands = { recordDetermination, recordAge, recordNeeds } as const;
