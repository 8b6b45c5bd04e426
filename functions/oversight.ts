import { meAndGatesRoutes } from '@homeward/api/routes/me-and-gates';
import { readEnvironment } from '@homeward/runtime/env';
import { serve } from '@homeward/runtime/serve';
import { openStore } from '@homeward/store/open-store';
import { doorsOf } from './handlers/desk.ts';
import { whoAmI } from './handlers/everywhere.ts';

const environment = readEnvironment();
const store = openStore(environment.variables);

/** Overseers and auditors: providers, clocks, receipts; no person. */
export const handler = serve(doorsOf('oversight', { country: environment.country, store }), meAndGatesRoutes, {
  whoAmI,
});
