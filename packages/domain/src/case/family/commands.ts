import { answerFamilyTracing } from './answer-family-tracing.ts';
import { assessFamilySafety } from './assess-family-safety.ts';
import { recordFamilyContact } from './record-family-contact.ts';
import { startFamilyTracing } from './start-family-tracing.ts';

/** The person's family: Standards 6.8(e), 6.11(d). */
export const familyCommands = {
  assessFamilySafety,
  recordFamilyContact,
  startFamilyTracing,
  answerFamilyTracing,
} as const;
