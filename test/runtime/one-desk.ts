import { directoryRoutes } from '@homeward/api/routes/directory';
import { answeringRoutes, disclosuresRoutes } from '@homeward/api/routes/disclosures';
import { handoversRoutes } from '@homeward/api/routes/handovers';
import { meAndGatesRoutes } from '@homeward/api/routes/me-and-gates';
import { numbersRoutes } from '@homeward/api/routes/numbers';
import type { StaffRow } from '@homeward/domain/people/staff';
import type { Answer } from '@homeward/runtime/answer';
import type { Handlers } from '@homeward/runtime/handlers';
import { serve } from '@homeward/runtime/serve';
import { context, eventOf, type Given } from './events.ts';

/** A seat at the mission's desk. */
export const seat: StaffRow = {
  subject: 'officer',
  desk: 'mission',
  country: 'KH',
  role: 'consul-kh',
  organisation: 'demo-embassy',
  revoked: false,
  checks: [
    { kind: 'suitability', on: '2025-01-06' },
    { kind: 'criminal-record', on: '2025-01-08' },
    { kind: 'code-of-conduct', on: '2025-01-09' },
  ],
  devices: [],
};

type Stage = {
  readonly row?: StaffRow | undefined;
  readonly gates?: () => Promise<Answer<never>>;
  readonly numbers?: () => Promise<Answer<never>>;
  readonly lists?: () => Promise<Answer<never>>;
  /** Hears of each act that is written down as one on what is not there. */
  readonly denied?: (operation: string) => void;
};
type Reply = { readonly statusCode: number; readonly headers: Record<string, string>; readonly body: string };

const nothing = async () => ({ type: 'absent' }) as const;

/** The mission's desk with one seat and handlers that find nothing, but for what is given. */
export async function answer(
  operation: string,
  given: Given,
  { row = seat, gates = nothing, numbers = nothing, lists = nothing, denied: hears = () => undefined }: Stage = {},
): Promise<Reply> {
  const seatOf = async (subject: string) => (subject === row.subject ? row : undefined);
  const denied = async ({ operation: act }: { readonly operation: string }) => hears(act);
  const handlers = {
    whoAmI: async ({ actor }) => ({ type: 'ok', body: { ...actor } }),
    listNames: nothing,
    findByNumber: numbers,
    listAgreements: nothing,
    askBack: nothing,
    listGates: gates,
    listContacts: nothing,
    viewContact: nothing,
    listHandovers: lists,
    viewHandover: nothing,
    viewMinutes: nothing,
    tickChecklistItem: nothing,
    listDisclosures: nothing,
    readDisclosure: nothing,
    sendAnswer: nothing,
  } satisfies Handlers<'mission'>;
  const handler = serve(
    { desk: 'mission', country: 'KH', seatOf, denied },
    {
      ...meAndGatesRoutes,
      ...numbersRoutes,
      ...directoryRoutes,
      ...disclosuresRoutes,
      ...answeringRoutes,
      ...handoversRoutes,
    },
    handlers,
  );
  return (await handler(eventOf(operation, { desk: 'mission', groups: '[consul-kh]', ...given }), context)) as Reply;
}
