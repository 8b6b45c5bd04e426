import { readEnvironment } from '@homeward/runtime/env';
import { serve } from '@homeward/runtime/serve';
import { readSpeakers } from '@homeward/runtime/settings';
import { caseHandlers } from './handlers/cases.ts';
import { consentInACase } from './handlers/consents.ts';
import { doorsOf, openRooms } from './handlers/desk.ts';
import { listGates, whoAmI } from './handlers/everywhere.ts';
import { caseworkHandoverHandlers, disputeHandlers, gateHandlers, sideHandlers } from './handlers/handovers.ts';
import { openCase } from './handlers/open-case.ts';
import { proposeOneHandover } from './handlers/propose-handover.ts';
import { viewHandlers } from './handlers/view-handovers.ts';

const environment = readEnvironment();
const rooms = openRooms(environment);
const speakersOf = readSpeakers(environment);

/** The desk where a file opens and lives. */
export const handler = serve(doorsOf('casework', rooms), {
  whoAmI,
  ...caseHandlers(rooms),
  openCase: (request) => openCase(rooms, request),
  giveConsent: (request) => consentInACase(rooms, request),
  proposeHandover: (request) => proposeOneHandover(rooms, speakersOf, request),
  ...gateHandlers(rooms),
  ...sideHandlers(rooms),
  ...caseworkHandoverHandlers(rooms),
  ...disputeHandlers(rooms),
  ...viewHandlers(rooms),
  listGates: listGates(rooms),
});
