import type { OfPart } from '@homeward/api/parts';
import { bilateralRoutes } from '@homeward/api/routes/bilateral';
import { casesRoutes } from '@homeward/api/routes/cases';
import { directoryRoutes } from '@homeward/api/routes/directory';
import { formsRoutes } from '@homeward/api/routes/forms';
import { changesRoutes, interchangeRoutes } from '@homeward/api/routes/interchange';
import { meAndGatesRoutes } from '@homeward/api/routes/me-and-gates';
import { numbersRoutes } from '@homeward/api/routes/numbers';
import { observationsRoutes } from '@homeward/api/routes/observations';
import { placesRoutes } from '@homeward/api/routes/places';
import { receiptsRoutes } from '@homeward/api/routes/receipts';
import { referralsInRoutes } from '@homeward/api/routes/referrals-in';
import { serve } from '@homeward/runtime/serve';
import { listChanges } from './handlers/changes.ts';
import { contactReadings } from './handlers/contacts.ts';
import { doorsOf, openRooms } from './handlers/desk.ts';
import { listDuplicates } from './handlers/duplicates.ts';
import { listNames, whoAmI } from './handlers/everywhere.ts';
import { exportCase, readExport } from './handlers/exports.ts';
import { viewExposure } from './handlers/figures.ts';
import { findByNumber } from './handlers/find-by-number.ts';
import { findPerson } from './handlers/find-person.ts';
import { listForms } from './handlers/forms.ts';
import { listAgreements } from './handlers/gates.ts';
import { importRows } from './handlers/import-rows.ts';
import { noteOfProvider } from './handlers/keep-monitoring.ts';
import { listToOpen } from './handlers/list-to-open.ts';
import { listPlaces } from './handlers/places.ts';
import { listProposals } from './handlers/proposals.ts';
import { receiptsForItsManagers } from './handlers/receipts.ts';
import { referralsAtCasework } from './handlers/referrals-in.ts';
import { viewSealedReport } from './handlers/sealed-report.ts';

const rooms = openRooms();

const routes = {
  ...meAndGatesRoutes,
  ...numbersRoutes,
  ...directoryRoutes,
  ...formsRoutes,
  ...casesRoutes,
  ...interchangeRoutes,
  ...changesRoutes,
  ...referralsInRoutes,
  ...receiptsRoutes,
  ...observationsRoutes,
  ...placesRoutes,
  ...bilateralRoutes,
};

/** Casework, but for its files and handovers: what it looks up, lists, and exchanges with the systems of others. */
export const handler = serve<'casework', OfPart<'casework-files' | 'casework-handovers'>>(
  doorsOf('casework', rooms),
  routes,
  {
    whoAmI,
    listNames: listNames(rooms),
    listAgreements,
    ...contactReadings(rooms),
    listPlaces: listPlaces(rooms),
    findByNumber: (request) => findByNumber(rooms, request),
    findPerson: (request) => findPerson(rooms, request),
    listDuplicates: (request) => listDuplicates(rooms, request),
    viewExposure: (request) => viewExposure(rooms, request),
    listToOpen: (request) => listToOpen(rooms, request),
    listForms,
    listProposals: (request) => listProposals(rooms, request),
    listReceipts: (request) => receiptsForItsManagers(rooms, request),
    ...referralsAtCasework(rooms),
    noteObservation: (request) => noteOfProvider(rooms, request),
    importRows: (request) => importRows(rooms, request),
    exportCase: (request) => exportCase(rooms, request),
    readExport: (request) => readExport(rooms, request),
    listChanges: (request) => listChanges(rooms, request),
    viewBilateralReport: (request) => viewSealedReport(rooms, request),
  },
);
