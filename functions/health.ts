import { meAndGatesRoutes } from '@homeward/api/routes/me-and-gates';
import { readEnvironment } from '@homeward/runtime/env';
import { serve } from '@homeward/runtime/serve';
import { openStore } from '@homeward/store/open-store';
import { doorsOf } from './handlers/desk.ts';
import { whoAmI } from './handlers/everywhere.ts';

const environment = readEnvironment();
const store = openStore(environment.variables);

/** The only desk where the medical part of a file opens. */
export const handler = serve(doorsOf('health', { country: environment.country, store }), meAndGatesRoutes, { whoAmI });
