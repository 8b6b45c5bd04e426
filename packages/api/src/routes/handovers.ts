import { answerBackBody, askBackBody } from '@homeward/domain/handover/ask-back';
import * as journey from '@homeward/domain/handover/before-the-journey';
import { recordDepartureBody } from '@homeward/domain/handover/departure';
import { moveChecklistBody } from '@homeward/domain/handover/move-checklist';
import { proposeHandoverBody } from '@homeward/domain/handover/propose';
import { farCountry } from '@homeward/domain/people/actor';
import * as z from 'zod';
import * as replies from '../replies/handovers.ts';
import { caseStaff, casework, foreign, gate, gateAndMission, gateRoles, handover, missionToo } from './audiences.ts';
import { closed, command, create, page, read } from './kinds.ts';

/** A handover before the journey, and what is read of it. */
export const handoversRoutes = {
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
    query: z.object({ ...page.shape, country: farCountry.optional(), closed }),
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
  askBack: command({
    path: `${handover}/questions`,
    desks: gateAndMission,
    roles: missionToo,
    says: 'A question instead of a refusal: an address that does not exist, a name that differs. The other side answers; what it sends anew goes as a copy, on her consent.',
    body: askBackBody,
  }),
  answerBack: command({
    path: `${handover}/questions/{questionId}/answers`,
    desks: ['casework', 'embassy', 'counterpart'],
    roles: [...caseStaff, ...foreign],
    says: 'What became of the other side’s question.',
    body: answerBackBody,
  }),
  moveChecklist: command({
    path: `${handover}/checklist-versions`,
    desks: ['casework', 'embassy', 'counterpart'],
    roles: [...caseStaff, ...foreign],
    says: 'The checklist has a newer version: one side asks for it, and it holds when the other side says the same. What was answered stays answered.',
    body: moveChecklistBody,
  }),
  recordServicesAnswered: command({
    path: `${handover}/service-statements`,
    desks: casework,
    roles: caseStaff,
    says: 'Item C23: the case shows every service offered and answered.',
    body: journey.timingBody,
  }),
  recordAddressConfirmed: command({
    path: `${handover}/address-statements`,
    desks: casework,
    roles: caseStaff,
    says: 'Item KV2: two sources in the case say the same of her address.',
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
    body: recordDepartureBody,
  }),
} as const;
