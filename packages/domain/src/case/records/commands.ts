import { fillForm } from './fill-form.ts';
import { planFamilyContact } from './plan-family-contact.ts';
import { recordFamilyStatus } from './record-family-status.ts';
import { recordNarrative } from './record-narrative.ts';
import { recordPortrait } from './record-portrait.ts';
import { recordRelative } from './record-relative.ts';
import { recordResidence } from './record-residence.ts';

/** What a file has to hold: Standards 11. */
export const recordsCommands = {
  recordPortrait,
  recordResidence,
  recordNarrative,
  recordRelative,
  recordFamilyStatus,
  planFamilyContact,
  fillForm,
} as const;
