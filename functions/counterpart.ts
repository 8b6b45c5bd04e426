import { bilateralRoutes } from '@homeward/api/routes/bilateral';
import { directoryRoutes } from '@homeward/api/routes/directory';
import { answeringRoutes, disclosuresRoutes } from '@homeward/api/routes/disclosures';
import { gateActsRoutes } from '@homeward/api/routes/gate-acts';
import { gateKeepingRoutes } from '@homeward/api/routes/gate-keeping';
import { handoversRoutes } from '@homeward/api/routes/handovers';
import { meAndGatesRoutes } from '@homeward/api/routes/me-and-gates';
import { numbersRoutes } from '@homeward/api/routes/numbers';
import { publicReportsRoutes } from '@homeward/api/routes/public-reports';
import { readEnvironment } from '@homeward/runtime/env';
import { serve } from '@homeward/runtime/serve';
import { readSpeakers } from '@homeward/runtime/settings';
import { contactReadings } from './handlers/contacts.ts';
import { doorsOf, openRooms } from './handlers/desk.ts';
import { listNames, whoAmI } from './handlers/everywhere.ts';
import { findByNumber } from './handlers/find-by-number.ts';
import { listAgreements, listGates, roomAt } from './handlers/gates.ts';
import { disputeHandlers, gateHandlers, sideHandlers } from './handlers/handovers.ts';
import { proposeToCambodia } from './handlers/propose-inbound.ts';
import { viewPublicReport } from './handlers/public-report.ts';
import { receivedHandlers } from './handlers/received.ts';
import { viewSealedReport } from './handlers/sealed-report.ts';
import { sendAnswer } from './handlers/send-answer.ts';
import { viewHandlers } from './handlers/view-handovers.ts';

const environment = readEnvironment();
const rooms = openRooms(environment);
const speakersOf = readSpeakers(environment);

const routes = {
  ...meAndGatesRoutes,
  ...numbersRoutes,
  ...directoryRoutes,
  ...disclosuresRoutes,
  ...answeringRoutes,
  ...handoversRoutes,
  ...gateActsRoutes,
  ...gateKeepingRoutes,
  ...publicReportsRoutes,
  ...bilateralRoutes,
};

/** The central unit of another country; deployed once a country, each under its own key and prefix. */
export const handler = serve(doorsOf('counterpart', rooms), routes, {
  whoAmI,
  listNames: listNames(rooms),
  findByNumber: (request) => findByNumber(rooms, request),
  proposeHandover: (request) => proposeToCambodia(rooms, speakersOf, request),
  ...gateHandlers(rooms),
  ...sideHandlers(rooms),
  ...disputeHandlers(rooms),
  ...viewHandlers(rooms),
  ...receivedHandlers(rooms),
  sendAnswer: (request) => sendAnswer(rooms, request),
  listAgreements,
  listGates: listGates(rooms),
  sayRoom: (request) => roomAt(rooms, request),
  ...contactReadings(rooms),
  viewPublicReport: (request) => viewPublicReport(rooms, request),
  viewBilateralReport: (request) => viewSealedReport(rooms, request),
});
