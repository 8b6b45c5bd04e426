import { disclosuresRoutes } from '@homeward/api/routes/disclosures';
import { meAndGatesRoutes } from '@homeward/api/routes/me-and-gates';
import { serve } from '@homeward/runtime/serve';
import { doorsOf, openRooms } from './handlers/desk.ts';
import { whoAmI } from './handlers/everywhere.ts';
import { receivedHandlers } from './handlers/received.ts';

const rooms = openRooms();

const routes = { ...meAndGatesRoutes, ...disclosuresRoutes };

/** Border police: what a manifest says, around its day. */
export const handler = serve(doorsOf('border', rooms), routes, { whoAmI, ...receivedHandlers(rooms) });
