import { acknowledgeAlert } from './acknowledge-alert.ts';
import { actOnAlert } from './act-on-alert.ts';
import { arrangeCarer } from './arrange-carer.ts';
import { askForCarer } from './ask-for-carer.ts';
import { barContact } from './bar-contact.ts';
import { endMissing } from './end-missing.ts';
import { lookAtPremises } from './look-at-premises.ts';
import { raiseAlert } from './raise-alert.ts';
import { recordGuest } from './record-guest.ts';
import { recordMissing } from './record-missing.ts';
import { recordMissingStep } from './record-missing-step.ts';

/** Safety and protection: Standards 6.1. */
export const safetyCommands = {
  barContact,
  recordGuest,
  raiseAlert,
  acknowledgeAlert,
  actOnAlert,
  lookAtPremises,
  askForCarer,
  arrangeCarer,
  recordMissing,
  recordMissingStep,
  endMissing,
} as const;
