import { approvalRoutes } from '@homeward/api/routes/approvals';
import { directoryRoutes } from '@homeward/api/routes/directory';
import { meAndGatesRoutes } from '@homeward/api/routes/me-and-gates';
import { placesKeepingRoutes } from '@homeward/api/routes/places-keeping';
import { providersRoutes } from '@homeward/api/routes/providers';
import { staffRoutes } from '@homeward/api/routes/staff';
import { readEnvironment } from '@homeward/runtime/env';
import { serve } from '@homeward/runtime/serve';
import { openStore } from '@homeward/store/open-store';
import { approveContact, contactKeeping, contactReadings } from './handlers/contacts.ts';
import { doorsOf } from './handlers/desk.ts';
import { listNames, whoAmI } from './handlers/everywhere.ts';
import { nameOrganisation } from './handlers/organisations.ts';
import { keepPlaces } from './handlers/places-keeping.ts';
import { providerKeeping, providerReadings } from './handlers/providers.ts';
import { approveSeat, seatHandlers } from './handlers/seats.ts';

const environment = readEnvironment();
const store = openStore(environment.variables);

const routes = {
  ...meAndGatesRoutes,
  ...directoryRoutes,
  ...providersRoutes,
  ...placesKeepingRoutes,
  ...staffRoutes,
  ...approvalRoutes,
};

/** Keepers of the directory and of the seats; no person. */
export const handler = serve(doorsOf('office', { country: environment.country, store }), routes, {
  whoAmI,
  listNames: listNames({ store }),
  ...seatHandlers({ store }),
  ...contactReadings({ store }),
  ...contactKeeping({ store }),
  ...providerReadings({ store }),
  ...providerKeeping({ store }),
  nameOrganisation: (request) => nameOrganisation({ store }, request),
  keepPlaces: (request) => keepPlaces({ store }, request),
  approve: (request) =>
    request.params['records'] === 'contacts' ? approveContact({ store }, request) : approveSeat({ store }, request),
});
