import { handoversRoutes } from '@homeward/api/routes/handovers';
import { meAndGatesRoutes } from '@homeward/api/routes/me-and-gates';
import { serve } from '@homeward/runtime/serve';
import { doorsOf, openRooms } from './handlers/desk.ts';
import { readDisclosure } from './handlers/disclosures.ts';
import { listGates, whoAmI } from './handlers/everywhere.ts';
import { gateHandlers } from './handlers/handovers.ts';
import { viewHandlers } from './handlers/view-handovers.ts';

const rooms = openRooms();

const routes = { ...meAndGatesRoutes, ...handoversRoutes };

/** Cambodia's missions abroad: consular items of Cambodians on their way home. */
export const handler = serve(doorsOf('mission', rooms), routes, {
  whoAmI,
  tickChecklistItem: gateHandlers(rooms).tickChecklistItem,
  ...viewHandlers(rooms),
  readDisclosure: (request) => readDisclosure(rooms, request),
  listGates: listGates(rooms),
});
