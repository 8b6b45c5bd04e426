import type { TwoPersonAct } from './act.ts';
import { confirmAHandover } from './at-the-gate.ts';
import { changeAContact } from './of-contacts.ts';
import { exportCases } from './of-exports.ts';
import { grantARole } from './of-seats.ts';

/** The acts that take two people and are on no one case. */
export const actsElsewhere: readonly TwoPersonAct[] = [grantARole, changeAContact, confirmAHandover, exportCases];
