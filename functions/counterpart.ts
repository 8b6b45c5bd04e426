import { readEnvironment } from '@homeward/runtime/env';
import { serve } from '@homeward/runtime/serve';
import { readSpeakers } from '@homeward/runtime/settings';
import { doorsOf, openRooms } from './handlers/desk.ts';
import { readDisclosure } from './handlers/disclosures.ts';
import { listGates, whoAmI } from './handlers/everywhere.ts';
import { disputeHandlers, gateHandlers, sideHandlers } from './handlers/handovers.ts';
import { proposeOneHandover } from './handlers/propose-handover.ts';
import { viewHandlers } from './handlers/view-handovers.ts';

const environment = readEnvironment();
const rooms = openRooms(environment);
const speakersOf = readSpeakers(environment);

/** The central unit of another country; deployed once a country, each under its own key and prefix. */
export const handler = serve(doorsOf('counterpart', rooms), {
  whoAmI,
  proposeHandover: (request) => proposeOneHandover(rooms, speakersOf, request),
  ...gateHandlers(rooms),
  ...sideHandlers(rooms),
  ...disputeHandlers(rooms),
  ...viewHandlers(rooms),
  readDisclosure: (request) => readDisclosure(rooms, request),
  listGates: listGates(rooms),
});
