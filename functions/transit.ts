import { borderRoutes } from '@homeward/api/routes/border';
import { consentsRoutes } from '@homeward/api/routes/consents';
import { devicesRoutes } from '@homeward/api/routes/devices';
import { directoryRoutes } from '@homeward/api/routes/directory';
import { disclosuresRoutes } from '@homeward/api/routes/disclosures';
import { gateActsRoutes } from '@homeward/api/routes/gate-acts';
import { gateKeepingRoutes } from '@homeward/api/routes/gate-keeping';
import { handoversRoutes } from '@homeward/api/routes/handovers';
import { meAndGatesRoutes } from '@homeward/api/routes/me-and-gates';
import { numbersRoutes } from '@homeward/api/routes/numbers';
import { placesRoutes } from '@homeward/api/routes/places';
import { serve } from '@homeward/runtime/serve';
import { listHandoversAtGate } from './handlers/at-the-gate.ts';
import { borderHandlers } from './handlers/border.ts';
import { consentAtTheBorder, withdrawnAtTheBorder } from './handlers/consents.ts';
import { contactReadings } from './handlers/contacts.ts';
import { correctArrival } from './handlers/correct-arrival.ts';
import { doorsOf, openRooms } from './handlers/desk.ts';
import { listNames, whoAmI } from './handlers/everywhere.ts';
import { findByNumber } from './handlers/find-by-number.ts';
import { listAgreements, listGates, roomAt } from './handlers/gates.ts';
import { gateHandlers } from './handlers/handovers.ts';
import { listPlaces } from './handlers/places.ts';
import { receivedHandlers } from './handlers/received.ts';
import { recoverQueue } from './handlers/recover-queue.ts';
import { listTwins } from './handlers/twins.ts';
import { viewBatch } from './handlers/view-batch.ts';
import { viewHandlers } from './handlers/view-handovers.ts';
import { withdrawArrival } from './handlers/withdraw-arrival.ts';

const rooms = openRooms();

const routes = {
  ...meAndGatesRoutes,
  ...numbersRoutes,
  ...directoryRoutes,
  ...borderRoutes,
  ...consentsRoutes,
  ...devicesRoutes,
  ...disclosuresRoutes,
  ...handoversRoutes,
  ...gateActsRoutes,
  ...gateKeepingRoutes,
  ...placesRoutes,
};

/** The border desk: trucks, people, the first minutes. */
export const handler = serve(doorsOf('transit', rooms), routes, {
  whoAmI,
  listNames: listNames(rooms),
  findByNumber: (request) => findByNumber(rooms, request),
  ...borderHandlers(rooms),
  viewBatch: (request) => viewBatch(rooms, request),
  correctArrival: (request) => correctArrival(rooms, request),
  withdrawArrival: (request) => withdrawArrival(rooms, request),
  listTwins: (request) => listTwins(rooms, request),
  recoverQueue: (request) => recoverQueue(rooms, request),
  giveConsent: (request) => consentAtTheBorder(rooms, request),
  withdrawConsent: (request) => withdrawnAtTheBorder(rooms, request),
  ...gateHandlers(rooms),
  ...viewHandlers(rooms),
  ...receivedHandlers(rooms),
  listAgreements,
  listGates: listGates(rooms),
  listPlaces: listPlaces(rooms),
  sayRoom: (request) => roomAt(rooms, request),
  listHandoversAtGate: (request) => listHandoversAtGate(rooms, request),
  ...contactReadings(rooms),
});
