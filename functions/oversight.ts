import { meAndGatesRoutes } from '@homeward/api/routes/me-and-gates';
import { receiptsRoutes } from '@homeward/api/routes/receipts';
import { monthsRoutes, parityRoutes } from '@homeward/api/routes/reports';
import { readEnvironment } from '@homeward/runtime/env';
import { serve } from '@homeward/runtime/serve';
import { openStore } from '@homeward/store/open-store';
import { doorsOf } from './handlers/desk.ts';
import { whoAmI } from './handlers/everywhere.ts';
import { monthsHandlers } from './handlers/months.ts';
import { viewParityReport } from './handlers/parity.ts';
import { receiptsForAudit } from './handlers/receipts.ts';

const environment = readEnvironment();
const store = openStore(environment.variables);

const routes = { ...meAndGatesRoutes, ...receiptsRoutes, ...monthsRoutes, ...parityRoutes };

/** Overseers and auditors: providers, clocks, receipts; no person. */
export const handler = serve(doorsOf('oversight', { country: environment.country, store }), routes, {
  whoAmI,
  listReceipts: (request) => receiptsForAudit({ store }, request),
  ...monthsHandlers({ store }),
  viewParityReport: (request) => viewParityReport({ store }, request),
});
