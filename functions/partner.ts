import { answeringRoutes, disclosuresRoutes } from '@homeward/api/routes/disclosures';
import { meAndGatesRoutes } from '@homeward/api/routes/me-and-gates';
import { serve } from '@homeward/runtime/serve';
import { doorsOf, openRooms } from './handlers/desk.ts';
import { whoAmI } from './handlers/everywhere.ts';
import { receivedHandlers } from './handlers/received.ts';
import { sendAnswer } from './handlers/send-answer.ts';

const rooms = openRooms();

const routes = { ...meAndGatesRoutes, ...disclosuresRoutes, ...answeringRoutes };

/** Service providers with a valid memorandum: what was copied to them, and nothing else. */
export const handler = serve(doorsOf('partner', rooms), routes, {
  whoAmI,
  ...receivedHandlers(rooms),
  sendAnswer: (request) => sendAnswer(rooms, request),
});
