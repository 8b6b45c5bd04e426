import { closeBatchBody } from '@homeward/domain/arrival/close-batch';
import { logArrivalBody, referArrivalBody } from '@homeward/domain/arrival/log-arrival';
import { announceBatchBody, countBatchBody, logBatchBody } from '@homeward/domain/arrival/log-batch';
import { screenPersonBody } from '@homeward/domain/arrival/screen-person';
import * as keep from '@homeward/domain/case/keep-case';
import { openCaseBody } from '@homeward/domain/case/open-case';
import { giveConsentBody } from '@homeward/domain/consent/consent';
import * as gateSide from '@homeward/domain/handover/at-the-gate';
import * as journey from '@homeward/domain/handover/before-the-journey';
import { proposeHandoverBody } from '@homeward/domain/handover/propose';
import { type Desk, desks, foreignCountry, type Role, roles } from '@homeward/domain/people/actor';
import { bilateralReport } from '@homeward/domain/report/bilateral';
import * as z from 'zod';
import { examples } from './examples.ts';
import * as replies from './replies.ts';
import type { Route } from './route.ts';

const border: readonly Role[] = ['intake', 'shift-lead'];
const caseStaff: readonly Role[] = ['case-worker', 'central-unit'];
const embassies: readonly Role[] = ['embassy-th', 'embassy-vn', 'embassy-my'];
const counterparts: readonly Role[] = ['counterpart-th', 'counterpart-vn', 'counterpart-my'];
const foreign: readonly Role[] = [...embassies, ...counterparts];
const transit = ['transit'] as const;
const casework = ['casework'] as const;
const gate = ['transit', 'casework', 'embassy', 'counterpart'] as const;
const gateAndMission = [...gate, 'mission'] as const;
const gateRoles: readonly Role[] = ['shift-lead', ...caseStaff, ...foreign];
const missionToo: readonly Role[] = [...gateRoles, 'consul-kh'];
const page = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(2000).optional(),
});
const closed = z.enum(['true', 'false']).default('false');

type Plate<D extends readonly Desk[]> = {
  readonly path: string;
  readonly desks: D;
  readonly roles: readonly Role[];
  readonly says: string;
};
type Asked<Body extends z.ZodType> = { readonly body: Body };
type Answered<Reply extends z.ZodType> = { readonly reply: Reply };

function post<const Kind extends 'create' | 'command' | 'confirm'>(kind: Kind) {
  return <const D extends readonly Desk[], Body extends z.ZodType>(plate: Plate<D> & Asked<Body>) => ({
    method: 'POST' as const,
    kind,
    reply: replies.receipt,
    ...plate,
  });
}

const create = post('create');
const command = post('command');
const confirm = post('confirm');

function read<
  const D extends readonly Desk[],
  Reply extends z.ZodType,
  Query extends z.ZodObject = z.ZodObject<Record<never, never>>,
>(plate: Plate<D> & Answered<Reply> & { readonly query?: Query }) {
  return { method: 'GET' as const, kind: 'read' as const, ...plate };
}

const batch = '/batches/{batchId}';
const arrival = `${batch}/arrivals/{arrivalId}`;
const file = '/cases/{caseId}';
const handover = '/handovers/{handoverId}';

/** THE list of operations, each once, with the desks it exists at. Infrastructure, the local gateway, the contract and the handlers' types are derived from it. */
const operations = {
  whoAmI: read({ path: '/me', desks: desks, roles: roles, says: 'Who the platform takes you for.', reply: replies.me }),

  announceBatch: create({
    path: '/announced-batches',
    desks: transit,
    roles: border,
    says: 'A truck the other side has told of.',
    body: announceBatchBody,
  }),
  logBatch: create({
    path: '/batches',
    desks: transit,
    roles: border,
    says: 'A truck stands at the door.',
    body: logBatchBody,
  }),
  listBatches: read({
    path: '/batches',
    desks: transit,
    roles: border,
    says: 'The open batches of your centre, the oldest first; `closed=true` shows the closed ones.',
    query: z.object({ ...page.shape, closed }),
    reply: replies.batchList,
  }),
  viewBatch: read({
    path: batch,
    desks: transit,
    roles: border,
    says: 'A batch with its people, opened; one receipt is written for the batch.',
    reply: replies.batchView,
  }),
  countBatch: command({
    path: `${batch}/counts`,
    desks: transit,
    roles: border,
    says: 'Heads counted at the door, who needs help at once, who was kept apart.',
    body: countBatchBody,
  }),
  closeBatch: command({
    path: `${batch}/closings`,
    desks: transit,
    roles: ['shift-lead', 'intake'],
    says: 'Close the batch, when everybody is screened, each child recorded and the difference explained.',
    body: closeBatchBody,
  }),
  logArrival: {
    ...create({
      path: `${batch}/arrivals`,
      desks: transit,
      roles: border,
      says: 'One person off the truck: the five questions.',
      body: logArrivalBody,
    }),
    reply: replies.loggedArrival,
  },
  screenPerson: command({
    path: `${arrival}/screenings`,
    desks: transit,
    roles: border,
    says: 'The five indicators, and what they lead to.',
    body: screenPersonBody,
  }),
  referArrival: command({
    path: `${arrival}/referrals`,
    desks: transit,
    roles: border,
    says: 'Where she goes from here.',
    body: referArrivalBody,
  }),
  giveConsent: command({
    path: '/consents',
    desks: ['transit', 'casework'],
    roles: [...border, 'case-worker'],
    says: 'What she agrees to and what she refuses. If-Match is the version of the arrival or the case.',
    body: giveConsentBody,
  }),

  listToOpen: read({
    path: '/arrivals-to-open',
    desks: casework,
    roles: caseStaff,
    says: 'Presumed victims, children and people who wish for help, waiting for a file.',
    query: page,
    reply: replies.toOpenList,
  }),
  openCase: create({
    path: '/cases',
    desks: casework,
    roles: caseStaff,
    says: 'Open the file of one person, from an arrival, a received handover or a report.',
    body: openCaseBody,
  }),
  listCases: read({
    path: '/cases',
    desks: casework,
    roles: [...caseStaff, 'supervisor'],
    says: 'The cases of your organisation.',
    query: page,
    reply: replies.caseList,
  }),
  viewCase: read({
    path: file,
    desks: casework,
    roles: [...caseStaff, 'supervisor'],
    says: 'A case with its opened sections; a receipt is written first.',
    reply: replies.caseView,
  }),
  recordDetermination: command({
    path: `${file}/determinations`,
    desks: casework,
    roles: caseStaff,
    says: 'What one organisation decided; earlier ones stay.',
    body: keep.recordDeterminationBody,
  }),
  recordAge: command({
    path: `${file}/ages`,
    desks: casework,
    roles: caseStaff,
    says: 'An age as it is now known; an adult needs evidence.',
    body: keep.recordAgeBody,
  }),
  recordNeeds: command({
    path: `${file}/needs`,
    desks: casework,
    roles: caseStaff,
    says: 'What she needs now.',
    body: keep.recordNeedsBody,
  }),
  offerService: command({
    path: `${file}/offers`,
    desks: casework,
    roles: caseStaff,
    says: 'A service of the catalogue is offered.',
    body: keep.offerServiceBody,
  }),
  answerService: command({
    path: `${file}/answers`,
    desks: casework,
    roles: caseStaff,
    says: 'Her answer to an offer, or why it could not be had.',
    body: keep.answerServiceBody,
  }),
  openPhase: command({
    path: `${file}/phase-openings`,
    desks: casework,
    roles: caseStaff,
    says: 'A phase begins, beside those that run.',
    body: keep.phaseBody,
  }),
  closePhase: command({
    path: `${file}/phase-closings`,
    desks: casework,
    roles: caseStaff,
    says: 'A phase ends.',
    body: keep.phaseBody,
  }),
  referCase: command({
    path: `${file}/referrals`,
    desks: casework,
    roles: caseStaff,
    says: 'To a partner organisation, by her decision and with her consent.',
    body: keep.referCaseBody,
  }),
  placePerson: command({
    path: `${file}/placements`,
    desks: casework,
    roles: caseStaff,
    says: 'Where she lives now.',
    body: keep.placePersonBody,
  }),

  proposeHandover: create({
    path: '/handovers',
    desks: ['casework', 'embassy', 'counterpart'],
    roles: [...caseStaff, ...foreign],
    says: 'One side offers to give: Cambodia outbound, the other country inbound.',
    body: proposeHandoverBody,
  }),
  listHandovers: read({
    path: '/handovers',
    desks: gateAndMission,
    roles: missionToo,
    says: 'The handovers of a country, the newest first; `closed=true` shows those that ended.',
    query: z.object({ ...page.shape, country: foreignCountry.optional(), closed }),
    reply: replies.handoverList,
  }),
  viewHandover: read({
    path: handover,
    desks: gateAndMission,
    roles: missionToo,
    says: 'A handover with its checklist, as your side sees it.',
    reply: replies.handoverView,
  }),
  viewMinutes: read({
    path: `${handover}/minutes`,
    desks: gateAndMission,
    roles: missionToo,
    says: 'The minutes and their hash.',
    reply: replies.minutesView,
  }),
  scheduleHandover: command({
    path: `${handover}/schedules`,
    desks: ['casework', 'embassy', 'counterpart'],
    roles: [...caseStaff, ...foreign],
    says: 'The other side accepts, with a date and a gate.',
    body: journey.scheduleHandoverBody,
  }),
  tickChecklistItem: command({
    path: `${handover}/checklist/{code}/ticks`,
    desks: gateAndMission,
    roles: missionToo,
    says: 'Answer one item of your side.',
    body: journey.tickChecklistItemBody,
  }),
  recordServicesAnswered: command({
    path: `${handover}/service-statements`,
    desks: casework,
    roles: caseStaff,
    says: 'Item C23: the case shows every service offered and answered.',
    body: journey.timingBody,
  }),
  sendNotice: command({
    path: `${handover}/notices`,
    desks: ['casework', 'embassy', 'counterpart'],
    roles: [...caseStaff, ...foreign],
    says: 'The notice before the journey is out.',
    body: journey.timingBody,
  }),
  acknowledgeNotice: command({
    path: `${handover}/acknowledgements`,
    desks: gate,
    roles: gateRoles,
    says: 'The receiving side has the notice.',
    body: journey.timingBody,
  }),
  recordDeparture: command({
    path: `${handover}/departures`,
    desks: ['casework', 'embassy', 'counterpart'],
    roles: [...caseStaff, ...foreign],
    says: 'She has left; the sending side says so.',
    body: journey.recordDepartureBody,
  }),
  confirmHandover: confirm({
    path: `${handover}/confirmations`,
    desks: gate,
    roles: gateRoles,
    says: 'Your side confirms the current minutes. The second side hands over.',
    body: gateSide.confirmHandoverBody,
  }),
  refuseHandover: command({
    path: `${handover}/refusals`,
    desks: gate,
    roles: gateRoles,
    says: 'The receiving side does not take over.',
    body: gateSide.refuseHandoverBody,
  }),
  postponeHandover: command({
    path: `${handover}/postponements`,
    desks: gate,
    roles: gateRoles,
    says: 'Another day.',
    body: gateSide.postponeHandoverBody,
  }),
  disputeHandover: command({
    path: `${handover}/disputes`,
    desks: gate,
    roles: gateRoles,
    says: 'Your side does not agree with the minutes.',
    body: gateSide.disputeHandoverBody,
  }),
  resolveDispute: command({
    path: `${handover}/resolutions`,
    desks: ['casework', 'counterpart'],
    roles: ['central-unit', ...counterparts],
    says: 'The central units settle a dispute.',
    body: gateSide.resolveDisputeBody,
  }),
  recordReturnToSender: command({
    path: `${handover}/returns`,
    desks: ['casework', 'embassy', 'counterpart'],
    roles: [...caseStaff, ...foreign],
    says: 'A refused person is back with the sender.',
    body: journey.timingBody,
  }),
  recordArrivalAtDestination: command({
    path: `${handover}/destination-arrivals`,
    desks: gate,
    roles: gateRoles,
    says: 'She is there and safe; the receiving side says where.',
    body: gateSide.recordArrivalBody,
  }),
  readDisclosure: read({
    path: '/disclosures/{disclosureId}',
    desks: ['transit', 'mission', 'embassy', 'counterpart'],
    roles: ['intake', 'shift-lead', 'consul-kh', ...foreign],
    says: 'What was copied to your desk; a receipt is written first.',
    reply: replies.disclosureView,
  }),

  listGates: read({
    path: '/gates',
    desks: ['transit', 'casework', 'embassy', 'counterpart', 'mission'],
    roles: missionToo.concat('intake', 'supervisor'),
    says: 'The crossings and their status.',
    reply: replies.gateList,
  }),

  viewBilateralReport: read({
    path: '/reports/bilateral/{country}/{year}',
    desks: ['task-force'],
    roles: ['task-force'],
    says: 'The closed edition of one country’s year; exact and logged.',
    reply: bilateralReport,
  }),
} as const;

export type Operations = typeof operations;
export type OperationId = keyof Operations;

/** The same list as an array, each with its id and its example. */
export const routes: readonly Route[] = Object.entries(operations).map(([operationId, plate]) => {
  const example = examples[operationId];
  return { operationId, ...plate, ...(example === undefined ? {} : { example }) } as Route;
});
