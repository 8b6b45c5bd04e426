import { answerCommands } from './answers/commands.ts';
import { assessmentCommands } from './assessment/commands.ts';
import { belongingsCommands } from './belongings/commands.ts';
import { breachCommands } from './breaches/commands.ts';
import { careTeamCommands } from './care-team/commands.ts';
import { childrenCommands } from './children/commands.ts';
import { closingCommands } from './closing/commands.ts';
import { consentCommands } from './consents/commands.ts';
import { crisisCommands } from './crisis/commands.ts';
import { decisionCommands } from './decisions/commands.ts';
import { directiveCommands } from './directive-009/commands.ts';
import { disclosureCommands } from './disclosures/commands.ts';
import { erasureCommands } from './erasure/commands.ts';
import { familyCommands } from './family/commands.ts';
import { followUpCommands } from './follow-up/commands.ts';
import { glassCommands } from './glass/commands.ts';
import { identificationCommands } from './identification/commands.ts';
import { justiceCommands } from './justice/commands.ts';
import { mediaCommands } from './media/commands.ts';
import { movementCommands } from './movement/commands.ts';
import { onePersonCommands } from './one-person/commands.ts';
import { ownRecordCommands } from './own-record/commands.ts';
import { phaseCommands } from './phases/commands.ts';
import { placementCommands } from './placement/commands.ts';
import { planningCommands } from './planning/commands.ts';
import { receptionCommands } from './reception/commands.ts';
import { recordsCommands } from './records/commands.ts';
import { recoveryCommands } from './recovery/commands.ts';
import { referralCommands } from './referral/commands.ts';
import { reintegrationCommands } from './reintegration/commands.ts';
import { rightsCommands } from './rights/commands.ts';
import { safetyCommands } from './safety/commands.ts';
import { serviceCommands } from './services/commands.ts';
import { staffingCommands } from './staffing/commands.ts';
import { stayCommands } from './stay/commands.ts';

/**
 * THE list of what may be done on a case, each once. Events, evolution, decisions, handlers and bodies follow from it.
 */
export const caseCommands = {
  ...identificationCommands,
  ...phaseCommands,
  ...serviceCommands,
  ...placementCommands,
  ...consentCommands,
  ...answerCommands,
  ...recoveryCommands,
  ...reintegrationCommands,
  ...followUpCommands,
  ...safetyCommands,
  ...rightsCommands,
  ...ownRecordCommands,
  ...decisionCommands,
  ...justiceCommands,
  ...familyCommands,
  ...childrenCommands,
  ...movementCommands,
  ...stayCommands,
  ...referralCommands,
  ...receptionCommands,
  ...belongingsCommands,
  ...planningCommands,
  ...crisisCommands,
  ...assessmentCommands,
  ...closingCommands,
  ...directiveCommands,
  ...recordsCommands,
  ...staffingCommands,
  ...glassCommands,
  ...breachCommands,
  ...careTeamCommands,
  ...erasureCommands,
  ...onePersonCommands,
  ...disclosureCommands,
  ...mediaCommands,
} as const;

export type CaseCommands = typeof caseCommands;
export type CaseCommandName = keyof CaseCommands;
