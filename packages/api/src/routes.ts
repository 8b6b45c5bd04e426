import { examples } from './examples.ts';
import type { Route } from './route.ts';
import { answersRoutes } from './routes/answers.ts';
import { bilateralRoutes } from './routes/bilateral.ts';
import { borderRoutes } from './routes/border.ts';
import { caseCommandRoutes } from './routes/case-commands.ts';
import { casesRoutes } from './routes/cases.ts';
import { consentsRoutes } from './routes/consents.ts';
import { devicesRoutes } from './routes/devices.ts';
import { directoryRoutes } from './routes/directory.ts';
import { answeringRoutes, disclosuresRoutes } from './routes/disclosures.ts';
import { formsRoutes } from './routes/forms.ts';
import { gateActsRoutes } from './routes/gate-acts.ts';
import { gateKeepingRoutes } from './routes/gate-keeping.ts';
import { handoversRoutes } from './routes/handovers.ts';
import { changesRoutes, interchangeRoutes } from './routes/interchange.ts';
import { linksRoutes, sendingLinksRoutes } from './routes/links.ts';
import { meAndGatesRoutes } from './routes/me-and-gates.ts';
import { numbersRoutes } from './routes/numbers.ts';
import { observationsRoutes } from './routes/observations.ts';
import { oversightRoutes } from './routes/oversight.ts';
import { ownRecordRoutes } from './routes/own-record.ts';
import { placesRoutes } from './routes/places.ts';
import { placesKeepingRoutes } from './routes/places-keeping.ts';
import { providersRoutes } from './routes/providers.ts';
import { publicReportsRoutes } from './routes/public-reports.ts';
import { receiptsRoutes } from './routes/receipts.ts';
import { referralsInRoutes } from './routes/referrals-in.ts';
import { learningRoutes, monthsRoutes, parityRoutes, reportsRoutes } from './routes/reports.ts';
import { sectionsRoutes } from './routes/sections.ts';
import { staffRoutes } from './routes/staff.ts';
import { taskForceRoutes } from './routes/task-force.ts';

/** THE list of operations, each once, with the desks it exists at. Infrastructure, the local gateway, the contract and the handlers' types are derived from it. */
const operations = {
  ...meAndGatesRoutes,
  ...numbersRoutes,
  ...borderRoutes,
  ...consentsRoutes,
  ...devicesRoutes,
  ...casesRoutes,
  ...sectionsRoutes,
  ...caseCommandRoutes,
  ...formsRoutes,
  ...disclosuresRoutes,
  ...answeringRoutes,
  ...answersRoutes,
  ...referralsInRoutes,
  ...handoversRoutes,
  ...gateActsRoutes,
  ...sendingLinksRoutes,
  ...linksRoutes,
  ...gateKeepingRoutes,
  ...interchangeRoutes,
  ...changesRoutes,
  ...receiptsRoutes,
  ...ownRecordRoutes,
  ...reportsRoutes,
  ...bilateralRoutes,
  ...monthsRoutes,
  ...parityRoutes,
  ...learningRoutes,
  ...publicReportsRoutes,
  ...directoryRoutes,
  ...providersRoutes,
  ...placesRoutes,
  ...placesKeepingRoutes,
  ...staffRoutes,
  ...oversightRoutes,
  ...observationsRoutes,
  ...taskForceRoutes,
} as const;

export type Operations = typeof operations;
export type OperationId = keyof Operations;

/** The same list as an array, each with its id and its example. */
export const routes: readonly Route[] = Object.entries(operations).map(([operationId, plate]) => {
  const example = examples[operationId];
  return { operationId, ...plate, ...(example === undefined ? {} : { example }) } as Route;
});
