import { answersRoutes } from '@homeward/api/routes/answers';
import { meAndGatesRoutes } from '@homeward/api/routes/me-and-gates';
import { sectionsRoutes } from '@homeward/api/routes/sections';
import { serve } from '@homeward/runtime/serve';
import { casesOfHealthWorker } from '@homeward/store/lists';
import { healthAnswerHandlers } from './handlers/answers-at-health.ts';
import { listed } from './handlers/case-list.ts';
import { doorsOf, openRooms } from './handlers/desk.ts';
import { whoAmI } from './handlers/everywhere.ts';
import { readSectionAtHealth, writeSectionAtHealth } from './handlers/health.ts';

const rooms = openRooms();

const routes = { ...meAndGatesRoutes, ...sectionsRoutes, ...answersRoutes };

/** The only desk where the medical part of a file opens. */
export const handler = serve(doorsOf('health', rooms), routes, {
  whoAmI,
  listCases: async (request) =>
    listed(request, await casesOfHealthWorker(rooms.store, request.actor.id, request.query)),
  readSection: (request) => readSectionAtHealth(rooms, request),
  writeSection: (request) => writeSectionAtHealth(rooms, request),
  ...healthAnswerHandlers(rooms),
});
