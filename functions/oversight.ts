import { meAndGatesRoutes } from '@homeward/api/routes/me-and-gates';
import { observationsRoutes } from '@homeward/api/routes/observations';
import { oversightRoutes } from '@homeward/api/routes/oversight';
import { providersRoutes } from '@homeward/api/routes/providers';
import { publicReportsRoutes } from '@homeward/api/routes/public-reports';
import { receiptsRoutes } from '@homeward/api/routes/receipts';
import { learningRoutes, monthsRoutes, parityRoutes } from '@homeward/api/routes/reports';
import { readEnvironment } from '@homeward/runtime/env';
import { serve } from '@homeward/runtime/serve';
import { openStore } from '@homeward/store/open-store';
import { listClocks } from './handlers/clock-list.ts';
import { doorsOf } from './handlers/desk.ts';
import { listNames, whoAmI } from './handlers/everywhere.ts';
import { monitoringKeeping, noteOfProvider } from './handlers/keep-monitoring.ts';
import { viewLearningRegister } from './handlers/learning.ts';
import { monthsHandlers } from './handlers/months.ts';
import { viewParityReport } from './handlers/parity.ts';
import { viewPublicReport } from './handlers/public-report.ts';
import { publishReport } from './handlers/publish-report.ts';
import { receiptsForAudit } from './handlers/receipts.ts';
import { listMonitored, viewMonitored } from './handlers/view-monitoring.ts';

const environment = readEnvironment();
const store = openStore(environment.variables);

const routes = {
  ...meAndGatesRoutes,
  ...receiptsRoutes,
  ...monthsRoutes,
  ...parityRoutes,
  ...learningRoutes,
  ...providersRoutes,
  ...oversightRoutes,
  ...observationsRoutes,
  ...publicReportsRoutes,
};

/** Overseers and auditors: providers, clocks, receipts; no person. */
export const handler = serve(doorsOf('oversight', { country: environment.country, store }), routes, {
  whoAmI,
  listNames: listNames({ store }),
  listReceipts: (request) => receiptsForAudit({ store }, request),
  ...monthsHandlers({ store }),
  viewParityReport: (request) => viewParityReport({ store }, request),
  viewLearningRegister: (request) => viewLearningRegister({ store }, request),
  listProviders: (request) => listMonitored({ store }, request),
  viewProvider: (request) => viewMonitored({ store }, request),
  listClocks: (request) => listClocks({ store }, request),
  noteObservation: (request) => noteOfProvider({ store }, request),
  ...monitoringKeeping({ store }),
  viewPublicReport: (request) => viewPublicReport({ store }, request),
  publishReport: (request) => publishReport({ store }, request),
});
