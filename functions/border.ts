import { disclosuresRoutes } from '@homeward/api/routes/disclosures';
import { linksRoutes } from '@homeward/api/routes/links';
import { meAndGatesRoutes } from '@homeward/api/routes/me-and-gates';
import { serve } from '@homeward/runtime/serve';
import { linkHandlers } from './handlers/by-link.ts';
import { doorsOf, openRooms } from './handlers/desk.ts';
import { listNames, whoAmI } from './handlers/everywhere.ts';
import { receivedHandlers } from './handlers/received.ts';

const rooms = openRooms();

const routes = { ...meAndGatesRoutes, ...disclosuresRoutes, ...linksRoutes };

/** Border police: what a manifest says, around its day. And whoever of another country holds a one-time link. */
export const handler = serve(doorsOf('border', rooms), routes, {
  whoAmI,
  listNames: listNames(rooms),
  ...receivedHandlers(rooms),
  ...linkHandlers(rooms),
});
