import { closingCommands } from './closing/commands.ts';
import { consentCommands } from './consents/commands.ts';
import { directiveCommands } from './directive-009/commands.ts';
import { followUpCommands } from './follow-up/commands.ts';
import { identificationCommands } from './identification/commands.ts';
import { journeyCommands } from './journey/commands.ts';
import { phaseCommands } from './phases/commands.ts';
import { recordsCommands } from './records/commands.ts';
import { recoveryCommands } from './recovery/commands.ts';
import { reintegrationCommands } from './reintegration/commands.ts';
import { serviceCommands } from './services/commands.ts';
import { staffingCommands } from './staffing/commands.ts';

/** THE list of what may be done on a case, each once. Events, evolution, decisions, handlers and bodies follow from it. */
export const caseCommands = {
  ...identificationCommands,
  ...phaseCommands,
  ...serviceCommands,
  ...journeyCommands,
  ...consentCommands,
  ...recoveryCommands,
  ...reintegrationCommands,
  ...followUpCommands,
  ...closingCommands,
  ...directiveCommands,
  ...recordsCommands,
  ...staffingCommands,
} as const;

export type CaseCommands = typeof caseCommands;
export type CaseCommandName = keyof CaseCommands;
