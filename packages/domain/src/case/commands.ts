import { assessmentCommands } from './assessment/commands.ts';
import { consentCommands } from './consents/commands.ts';
import { decisionCommands } from './decisions/commands.ts';
import { familyCommands } from './family/commands.ts';
import { crisisCommands } from './crisis/commands.ts';
import { followUpCommands } from './follow-up/commands.ts';
import { identificationCommands } from './identification/commands.ts';
import { journeyCommands } from './journey/commands.ts';
import { justiceCommands } from './justice/commands.ts';
import { movementCommands } from './movement/commands.ts';
import { phaseCommands } from './phases/commands.ts';
import { rightsCommands } from './rights/commands.ts';
import { safetyCommands } from './safety/commands.ts';
import { planningCommands } from './planning/commands.ts';
import { receptionCommands } from './reception/commands.ts';
import { referralCommands } from './referral/commands.ts';
import { serviceCommands } from './services/commands.ts';
import { stayCommands } from './stay/commands.ts';

/** THE list of what may be done on a case, each once. Events, evolution, decisions, handlers and bodies follow from it. */
export const caseCommands = {
  ...identificationCommands,
  ...phaseCommands,
  ...serviceCommands,
  ...journeyCommands,
  ...consentCommands,
  ...followUpCommands,
  ...safetyCommands,
  ...rightsCommands,
  ...decisionCommands,
  ...justiceCommands,
  ...familyCommands,
  ...movementCommands,
  ...stayCommands,
  ...referralCommands,
  ...receptionCommands,
  ...planningCommands,
  ...crisisCommands,
  ...assessmentCommands,
} as const;

export type CaseCommands = typeof caseCommands;
export type CaseCommandName = keyof CaseCommands;
