import { appointAdvocate } from './appoint-advocate.ts';
import { arrangeLegalAid } from './arrange-legal-aid.ts';
import { askForLegalAid } from './ask-for-legal-aid.ts';
import { chooseTakingPart } from './choose-taking-part.ts';
import { decideAppeal } from './decide-appeal.ts';
import { explainLaw } from './explain-law.ts';
import { openProceeding } from './open-proceeding.ts';
import { recordHearing } from './record-hearing.ts';
import { scheduleHearing } from './schedule-hearing.ts';

/** Before the law: Standards 6.7. */
export const justiceCommands = {
  openProceeding,
  explainLaw,
  askForLegalAid,
  arrangeLegalAid,
  chooseTakingPart,
  scheduleHearing,
  recordHearing,
  decideAppeal,
  appointAdvocate,
} as const;
