import { meAndGatesRoutes } from '@homeward/api/routes/me-and-gates';
import { ownRecordRoutes } from '@homeward/api/routes/own-record';
import { readEnvironment } from '@homeward/runtime/env';
import { serve } from '@homeward/runtime/serve';
import { seatAtWindow } from '@homeward/store/own-record';
import { deniedIn, openRooms } from './handlers/desk.ts';
import { whoAmI } from './handlers/everywhere.ts';
import { ownRecordHandlers } from './handlers/own-record.ts';
import { whoHasSeenMyFile } from './handlers/own-record-statement.ts';
import { viewOwnRecord } from './handlers/own-record-view.ts';

const environment = readEnvironment();
const rooms = openRooms(environment);
const seatOf = (subject: string, at: string) => seatAtWindow(rooms.store, subject, at);
const denied = deniedIn(rooms.store);
const doors = { desk: 'own-record', country: environment.country, seatOf, denied } as const;

/** The person whose file it is, beside the worker who sits with them. */
export const handler = serve(
  doors,
  { ...meAndGatesRoutes, ...ownRecordRoutes },
  {
    whoAmI,
    ...ownRecordHandlers(rooms),
    viewOwnRecord: (request) => viewOwnRecord(rooms, request),
    whoHasSeenMyFile: (request) => whoHasSeenMyFile(rooms, request),
  },
);
