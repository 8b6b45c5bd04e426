import { answersRoutes } from '@homeward/api/routes/answers';
import { bilateralRoutes } from '@homeward/api/routes/bilateral';
import { caseCommandRoutes } from '@homeward/api/routes/case-commands';
import { casesRoutes } from '@homeward/api/routes/cases';
import { consentsRoutes } from '@homeward/api/routes/consents';
import { directoryRoutes } from '@homeward/api/routes/directory';
import { formsRoutes } from '@homeward/api/routes/forms';
import { gateActsRoutes } from '@homeward/api/routes/gate-acts';
import { gateKeepingRoutes } from '@homeward/api/routes/gate-keeping';
import { handoversRoutes } from '@homeward/api/routes/handovers';
import { changesRoutes, interchangeRoutes } from '@homeward/api/routes/interchange';
import { sendingLinksRoutes } from '@homeward/api/routes/links';
import { meAndGatesRoutes } from '@homeward/api/routes/me-and-gates';
import { numbersRoutes } from '@homeward/api/routes/numbers';
import { observationsRoutes } from '@homeward/api/routes/observations';
import { placesRoutes } from '@homeward/api/routes/places';
import { receiptsRoutes } from '@homeward/api/routes/receipts';
import { referralsInRoutes } from '@homeward/api/routes/referrals-in';
import { sectionsRoutes } from '@homeward/api/routes/sections';
import { readEnvironment } from '@homeward/runtime/env';
import { serve } from '@homeward/runtime/serve';
import { readSpeakers } from '@homeward/runtime/settings';
import { answerHandlers } from './handlers/answers.ts';
import { approveAtCasework } from './handlers/approve.ts';
import { listHandoversAtGate } from './handlers/at-the-gate.ts';
import { caseHandlers } from './handlers/cases.ts';
import { listChanges } from './handlers/changes.ts';
import { consentInACase, withdrawnInACase } from './handlers/consents.ts';
import { contactReadings } from './handlers/contacts.ts';
import { doorsOf, openRooms } from './handlers/desk.ts';
import { listDuplicates } from './handlers/duplicates.ts';
import { listNames, whoAmI } from './handlers/everywhere.ts';
import { exportCase, readExport } from './handlers/exports.ts';
import { figuresHandlers } from './handlers/figures.ts';
import { findByNumber } from './handlers/find-by-number.ts';
import { findPerson } from './handlers/find-person.ts';
import { foreignGiven } from './handlers/foreign-given.ts';
import { formHandlers } from './handlers/forms.ts';
import { listAgreements, listGates, reportGate } from './handlers/gates.ts';
import { caseworkHandoverHandlers, disputeHandlers, gateHandlers, sideHandlers } from './handlers/handovers.ts';
import { importRows } from './handlers/import-rows.ts';
import { noteOfProvider } from './handlers/keep-monitoring.ts';
import { mergeCases, unmergeCases } from './handlers/merging.ts';
import { openCase } from './handlers/open-case.ts';
import { openOwnRecord } from './handlers/open-own-record.ts';
import { listPlaces } from './handlers/places.ts';
import { listProposals } from './handlers/proposals.ts';
import { proposeFromCambodia } from './handlers/propose-outbound.ts';
import { readSection } from './handlers/read-section.ts';
import { receiptsForItsManagers } from './handlers/receipts.ts';
import { referralsAtCasework } from './handlers/referrals-in.ts';
import { reroute } from './handlers/rerouting.ts';
import { viewSealedReport } from './handlers/sealed-report.ts';
import { sendLink } from './handlers/send-link.ts';
import { sharingHandlers } from './handlers/sharing.ts';
import { viewHandlers } from './handlers/view-handovers.ts';
import { writeSection } from './handlers/write-section.ts';

const environment = readEnvironment();
const rooms = openRooms(environment);
const speakersOf = readSpeakers(environment);

const routes = {
  ...meAndGatesRoutes,
  ...numbersRoutes,
  ...directoryRoutes,
  ...consentsRoutes,
  ...casesRoutes,
  ...sectionsRoutes,
  ...answersRoutes,
  ...caseCommandRoutes,
  ...formsRoutes,
  ...handoversRoutes,
  ...gateActsRoutes,
  ...sendingLinksRoutes,
  ...gateKeepingRoutes,
  ...interchangeRoutes,
  ...changesRoutes,
  ...referralsInRoutes,
  ...receiptsRoutes,
  ...observationsRoutes,
  ...placesRoutes,
  ...bilateralRoutes,
};

const doors = { ...doorsOf('casework', rooms), foreignGiven: foreignGiven(rooms) };

/** The desk where a file opens and lives. */
export const handler = serve(doors, routes, {
  whoAmI,
  listNames: listNames(rooms),
  findByNumber: (request) => findByNumber(rooms, request),
  ...caseHandlers(rooms),
  ...sharingHandlers(rooms),
  ...answerHandlers(rooms),
  ...formHandlers(rooms),
  ...figuresHandlers(rooms),
  noteObservation: (request) => noteOfProvider(rooms, request),
  findPerson: (request) => findPerson(rooms, request),
  listDuplicates: (request) => listDuplicates(rooms, request),
  listReceipts: (request) => receiptsForItsManagers(rooms, request),
  listProposals: (request) => listProposals(rooms, request),
  openCase: (request) => openCase(rooms, request),
  ...referralsAtCasework(rooms),
  importRows: (request) => importRows(rooms, request),
  exportCase: (request) => exportCase(rooms, request),
  readExport: (request) => readExport(rooms, request),
  listChanges: (request) => listChanges(rooms, request),
  approve: (request) => approveAtCasework(rooms, request),
  mergeCases: (request) => mergeCases(rooms, request),
  unmergeCases: (request) => unmergeCases(rooms, request),
  openOwnRecord: (request) => openOwnRecord(rooms, request),
  giveConsent: (request) => consentInACase(rooms, request),
  withdrawConsent: (request) => withdrawnInACase(rooms, request),
  readSection: (request) => readSection(rooms, request),
  writeSection: (request) => writeSection(rooms, request),
  proposeHandover: (request) => proposeFromCambodia(rooms, speakersOf, request),
  ...gateHandlers(rooms),
  ...sideHandlers(rooms),
  ...caseworkHandoverHandlers(rooms),
  sendOneTimeLink: (request) => sendLink(rooms, request),
  ...disputeHandlers(rooms),
  ...viewHandlers(rooms),
  listAgreements,
  listGates: listGates(rooms),
  listPlaces: listPlaces(rooms),
  setGateStatus: (request) => reportGate(rooms, request),
  listHandoversAtGate: (request) => listHandoversAtGate(rooms, request),
  rerouteHandovers: (request) => reroute(rooms, request),
  ...contactReadings(rooms),
  viewBilateralReport: (request) => viewSealedReport(rooms, request),
});
