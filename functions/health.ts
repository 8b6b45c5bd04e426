import { answersRoutes } from '@homeward/api/routes/answers';
import { caseCommandRoutes } from '@homeward/api/routes/case-commands';
import { casesRoutes } from '@homeward/api/routes/cases';
import { meAndGatesRoutes } from '@homeward/api/routes/me-and-gates';
import { numbersRoutes } from '@homeward/api/routes/numbers';
import { sectionsRoutes } from '@homeward/api/routes/sections';
import { serve } from '@homeward/runtime/serve';
import { casesOfHealthWorker } from '@homeward/store/lists';
import { healthAnswerHandlers } from './handlers/answers-at-health.ts';
import { listed } from './handlers/case-list.ts';
import { doorsOf, openRooms } from './handlers/desk.ts';
import { listNames, whoAmI } from './handlers/everywhere.ts';
import { findByNumber } from './handlers/find-by-number.ts';
import { readSectionAtHealth, viewCaseAtHealth, writeSectionAtHealth } from './handlers/health.ts';
import { sharingHandlers } from './handlers/sharing.ts';

const rooms = openRooms();

const routes = {
  ...meAndGatesRoutes,
  ...numbersRoutes,
  ...casesRoutes,
  ...sectionsRoutes,
  ...caseCommandRoutes,
  ...answersRoutes,
};

/** The only desk where the medical part of a file opens, and where it is copied for others. */
export const handler = serve(doorsOf('health', rooms), routes, {
  whoAmI,
  listNames: listNames(rooms),
  findByNumber: (request) => findByNumber(rooms, request),
  listCases: async (request) =>
    listed(request, await casesOfHealthWorker(rooms.store, request.actor.id, request.query)),
  viewCase: (request) => viewCaseAtHealth(rooms, request),
  shareDisclosure: sharingHandlers(rooms).shareDisclosure,
  readSection: (request) => readSectionAtHealth(rooms, request),
  writeSection: (request) => writeSectionAtHealth(rooms, request),
  ...healthAnswerHandlers(rooms),
});
