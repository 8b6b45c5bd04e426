import { agreeToClosing } from './agree-to-closing.ts';
import { closeCase } from './close-case.ts';
import { consultOnClosing } from './consult-on-closing.ts';
import { exploreReasons } from './explore-reasons.ts';
import { learnFromClosing } from './learn-from-closing.ts';
import { prepareClosing } from './prepare-closing.ts';
import { recordContactAttempt } from './record-contact-attempt.ts';
import { reopenCase } from './reopen-case.ts';

/** The end of a case, and how it opens again: Standards 7.10. */
export const closingCommands = {
  consultOnClosing,
  recordContactAttempt,
  prepareClosing,
  exploreReasons,
  agreeToClosing,
  learnFromClosing,
  closeCase,
  reopenCase,
} as const;
