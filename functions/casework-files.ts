import type { OfPart } from '@homeward/api/parts';
import { answersRoutes } from '@homeward/api/routes/answers';
import { caseCommandRoutes } from '@homeward/api/routes/case-commands';
import { casesRoutes } from '@homeward/api/routes/cases';
import { consentsRoutes } from '@homeward/api/routes/consents';
import { formsRoutes } from '@homeward/api/routes/forms';
import { sectionsRoutes } from '@homeward/api/routes/sections';
import type { AllBut } from '@homeward/runtime/request';
import { serve } from '@homeward/runtime/serve';
import { answerHandlers } from './handlers/answers.ts';
import { approveAtCasework } from './handlers/approve.ts';
import { caseHandlers } from './handlers/cases.ts';
import { consentInACase, withdrawnInACase } from './handlers/consents.ts';
import { doorsOf, openRooms } from './handlers/desk.ts';
import { viewCaseFigures } from './handlers/figures.ts';
import { foreignGiven } from './handlers/foreign-given.ts';
import { viewForm } from './handlers/forms.ts';
import { mergeCases, unmergeCases } from './handlers/merging.ts';
import { openCase } from './handlers/open-case.ts';
import { openOwnRecord } from './handlers/open-own-record.ts';
import { readSection } from './handlers/read-section.ts';
import { askReassignment } from './handlers/reassigning.ts';
import { sharingHandlers } from './handlers/sharing.ts';
import { writeSection } from './handlers/write-section.ts';

const rooms = openRooms();

const routes = {
  ...consentsRoutes,
  ...casesRoutes,
  ...sectionsRoutes,
  ...answersRoutes,
  ...caseCommandRoutes,
  ...formsRoutes,
};

const doors = { ...doorsOf('casework', rooms), foreignGiven: foreignGiven(rooms) };

/** Where a file opens and lives: all that is done on one at casework. */
export const handler = serve<'casework', AllBut<'casework', OfPart<'casework-files'>>>(doors, routes, {
  ...caseHandlers(rooms),
  ...sharingHandlers(rooms),
  ...answerHandlers(rooms),
  viewForm: (request) => viewForm(rooms, request),
  viewCaseFigures: (request) => viewCaseFigures(rooms, request),
  openCase: (request) => openCase(rooms, request),
  approve: (request) => approveAtCasework(rooms, request),
  mergeCases: (request) => mergeCases(rooms, request),
  unmergeCases: (request) => unmergeCases(rooms, request),
  askReassignment: (request) => askReassignment(rooms, request),
  openOwnRecord: (request) => openOwnRecord(rooms, request),
  giveConsent: (request) => consentInACase(rooms, request),
  withdrawConsent: (request) => withdrawnInACase(rooms, request),
  readSection: (request) => readSection(rooms, request),
  writeSection: (request) => writeSection(rooms, request),
});
