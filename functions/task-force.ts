import { bilateralRoutes } from '@homeward/api/routes/bilateral';
import { meAndGatesRoutes } from '@homeward/api/routes/me-and-gates';
import { oversightRoutes } from '@homeward/api/routes/oversight';
import { publicReportsRoutes } from '@homeward/api/routes/public-reports';
import { learningRoutes, parityRoutes, reportsRoutes } from '@homeward/api/routes/reports';
import { taskForceRoutes } from '@homeward/api/routes/task-force';
import { readEnvironment } from '@homeward/runtime/env';
import { serve } from '@homeward/runtime/serve';
import { openStore } from '@homeward/store/open-store';
import { listClocks } from './handlers/clock-list.ts';
import { doorsOf } from './handlers/desk.ts';
import { cooperationHandlers, disputeRegister } from './handlers/disputes.ts';
import { listNames, whoAmI } from './handlers/everywhere.ts';
import { viewLearningRegister } from './handlers/learning.ts';
import { viewLivePicture } from './handlers/live-picture.ts';
import { viewParityReport } from './handlers/parity.ts';
import { viewPublicReport } from './handlers/public-report.ts';
import { viewBilateralReport } from './handlers/report.ts';
import { taskForceHandlers } from './handlers/task-force.ts';

const environment = readEnvironment();
const store = openStore(environment.variables);

const routes = {
  ...meAndGatesRoutes,
  ...reportsRoutes,
  ...bilateralRoutes,
  ...parityRoutes,
  ...learningRoutes,
  ...oversightRoutes,
  ...taskForceRoutes,
  ...publicReportsRoutes,
};

/** Aggregates only: this function may query the facts and holds no country's key. */
export const handler = serve(doorsOf('task-force', { country: environment.country, store }), routes, {
  whoAmI,
  listNames: listNames({ store }),
  viewBilateralReport: (request) => viewBilateralReport({ store }, request),
  viewLivePicture: (request) => viewLivePicture({ store }, request),
  viewParityReport: (request) => viewParityReport({ store }, request),
  viewLearningRegister: (request) => viewLearningRegister({ store }, request),
  listClocks: (request) => listClocks({ store }, request),
  ...taskForceHandlers({ store }),
  ...disputeRegister({ store }),
  ...cooperationHandlers({ store }),
  viewPublicReport: (request) => viewPublicReport({ store }, request),
});
