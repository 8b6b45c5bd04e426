import type { OfPart } from '@homeward/api/parts';
import { gateActsRoutes } from '@homeward/api/routes/gate-acts';
import { gateKeepingRoutes } from '@homeward/api/routes/gate-keeping';
import { handoversRoutes } from '@homeward/api/routes/handovers';
import { sendingLinksRoutes } from '@homeward/api/routes/links';
import { meAndGatesRoutes } from '@homeward/api/routes/me-and-gates';
import { readEnvironment } from '@homeward/runtime/env';
import type { AllBut } from '@homeward/runtime/request';
import { serve } from '@homeward/runtime/serve';
import { readSpeakers } from '@homeward/runtime/settings';
import { listHandoversAtGate } from './handlers/at-the-gate.ts';
import { doorsOf, openRooms } from './handlers/desk.ts';
import { listGates, reportGate } from './handlers/gates.ts';
import { caseworkHandoverHandlers, disputeHandlers, gateHandlers, sideHandlers } from './handlers/handovers.ts';
import { proposeFromCambodia } from './handlers/propose-outbound.ts';
import { reroute } from './handlers/rerouting.ts';
import { sendLink } from './handlers/send-link.ts';
import { viewHandlers } from './handlers/view-handovers.ts';

const environment = readEnvironment();
const rooms = openRooms(environment);
const speakersOf = readSpeakers(environment);

const routes = {
  ...meAndGatesRoutes,
  ...handoversRoutes,
  ...gateActsRoutes,
  ...sendingLinksRoutes,
  ...gateKeepingRoutes,
};

/** Casework's handovers, from the proposal to the minutes, and the gates they go through. */
export const handler = serve<'casework', AllBut<'casework', OfPart<'casework-handovers'>>>(
  doorsOf('casework', rooms),
  routes,
  {
    proposeHandover: (request) => proposeFromCambodia(rooms, speakersOf, request),
    ...gateHandlers(rooms),
    ...sideHandlers(rooms),
    ...caseworkHandoverHandlers(rooms),
    ...disputeHandlers(rooms),
    ...viewHandlers(rooms),
    sendOneTimeLink: (request) => sendLink(rooms, request),
    listGates: listGates(rooms),
    setGateStatus: (request) => reportGate(rooms, request),
    listHandoversAtGate: (request) => listHandoversAtGate(rooms, request),
    rerouteHandovers: (request) => reroute(rooms, request),
  },
);
