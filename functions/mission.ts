import { directoryRoutes } from '@homeward/api/routes/directory';
import { answeringRoutes, disclosuresRoutes } from '@homeward/api/routes/disclosures';
import { handoversRoutes } from '@homeward/api/routes/handovers';
import { meAndGatesRoutes } from '@homeward/api/routes/me-and-gates';
import { numbersRoutes } from '@homeward/api/routes/numbers';
import { serve } from '@homeward/runtime/serve';
import { contactReadings } from './handlers/contacts.ts';
import { doorsOf, openRooms } from './handlers/desk.ts';
import { listNames, whoAmI } from './handlers/everywhere.ts';
import { findByNumber } from './handlers/find-by-number.ts';
import { listAgreements, listGates } from './handlers/gates.ts';
import { asking } from './handlers/handover-questions.ts';
import { gateHandlers } from './handlers/handovers.ts';
import { receivedHandlers } from './handlers/received.ts';
import { sendAnswer } from './handlers/send-answer.ts';
import { viewHandlers } from './handlers/view-handovers.ts';

const rooms = openRooms();

const routes = {
  ...meAndGatesRoutes,
  ...numbersRoutes,
  ...directoryRoutes,
  ...disclosuresRoutes,
  ...answeringRoutes,
  ...handoversRoutes,
};

/** Cambodia's missions abroad: consular items of Cambodians on their way home. */
export const handler = serve(doorsOf('mission', rooms), routes, {
  whoAmI,
  listNames: listNames(rooms),
  findByNumber: (request) => findByNumber(rooms, request),
  tickChecklistItem: gateHandlers(rooms).tickChecklistItem,
  ...asking(rooms),
  ...viewHandlers(rooms),
  ...receivedHandlers(rooms),
  sendAnswer: (request) => sendAnswer(rooms, request),
  listAgreements,
  listGates: listGates(rooms),
  ...contactReadings(rooms),
});
