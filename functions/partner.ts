import { answeringRoutes, disclosuresRoutes } from '@homeward/api/routes/disclosures';
import { changesRoutes } from '@homeward/api/routes/interchange';
import { meAndGatesRoutes } from '@homeward/api/routes/me-and-gates';
import { referralsInRoutes } from '@homeward/api/routes/referrals-in';
import { serve } from '@homeward/runtime/serve';
import { listCopyChanges } from './handlers/copy-changes.ts';
import { doorsOf, openRooms } from './handlers/desk.ts';
import { listNames, whoAmI } from './handlers/everywhere.ts';
import { receivedHandlers } from './handlers/received.ts';
import { partnersReferrals } from './handlers/referrals-sent.ts';
import { sendAnswer } from './handlers/send-answer.ts';

const rooms = openRooms();

const routes = {
  ...meAndGatesRoutes,
  ...disclosuresRoutes,
  ...answeringRoutes,
  ...referralsInRoutes,
  ...changesRoutes,
};

/** Service providers with a valid memorandum: what was copied to them, what of that changed, whom they refer, and nothing else. */
export const handler = serve(doorsOf('partner', rooms), routes, {
  whoAmI,
  listNames: listNames(rooms),
  ...receivedHandlers(rooms),
  ...partnersReferrals(rooms),
  sendAnswer: (request) => sendAnswer(rooms, request),
  listChanges: (request) => listCopyChanges(rooms, request),
});
