import { answerBackBody, askBackBody } from '@homeward/domain/handover/ask-back';
import * as journey from '@homeward/domain/handover/before-the-journey';
import { recordDepartureBody } from '@homeward/domain/handover/departure';
import { moveChecklistBody } from '@homeward/domain/handover/move-checklist';
import { proposeHandoverBody } from '@homeward/domain/handover/propose';
import { farCountry } from '@homeward/domain/people/actor';
import { caseStaff } from '@homeward/domain/people/case-staff';
import * as z from 'zod';
import * as replies from '../replies/handovers.ts';
import {
  casework,
  foreign,
  handover,
  handoverDesks,
  handoverDesksAndMission,
  handoverReaders,
  handoverRoles,
  handoverRolesAndMission,
} from './audiences.ts';
import { closed, command, create, page, read } from './kinds.ts';

/** Operations on a handover until the person departs, and how it is read: in the list, by itself, as minutes. */
export const handoversRoutes = {
  proposeHandover: create({
    path: '/handovers',
    desks: ['casework', 'embassy', 'counterpart'],
    roles: [...caseStaff, ...foreign],
    body: proposeHandoverBody,
  }),
  listHandovers: read({
    path: '/handovers',
    desks: handoverDesksAndMission,
    roles: handoverReaders,
    query: z.object({ ...page.shape, country: farCountry.optional(), closed }),
    reply: replies.handoverList,
  }),
  viewHandover: read({
    path: handover,
    desks: handoverDesksAndMission,
    roles: handoverReaders,
    reply: replies.handoverView,
  }),
  viewMinutes: read({
    path: `${handover}/minutes`,
    desks: handoverDesksAndMission,
    roles: handoverReaders,
    reply: replies.minutesView,
  }),
  scheduleHandover: command({
    path: `${handover}/schedules`,
    desks: ['casework', 'embassy', 'counterpart'],
    roles: [...caseStaff, ...foreign],
    body: journey.scheduleHandoverBody,
  }),
  tickChecklistItem: command({
    path: `${handover}/checklist/{code}/ticks`,
    desks: handoverDesksAndMission,
    roles: handoverRolesAndMission,
    body: journey.tickChecklistItemBody,
  }),
  askBack: command({
    path: `${handover}/questions`,
    desks: handoverDesksAndMission,
    roles: handoverRolesAndMission,
    body: askBackBody,
  }),
  answerBack: command({
    path: `${handover}/questions/{questionId}/answers`,
    desks: ['casework', 'embassy', 'counterpart'],
    roles: [...caseStaff, ...foreign],
    body: answerBackBody,
  }),
  // One side asks for a newer version of the checklist, and the other agrees.
  moveChecklist: command({
    path: `${handover}/checklist-versions`,
    desks: ['casework', 'embassy', 'counterpart'],
    roles: [...caseStaff, ...foreign],
    body: moveChecklistBody,
  }),
  recordServicesAnswered: command({
    path: `${handover}/service-statements`,
    desks: casework,
    roles: caseStaff,
    body: journey.timingBody,
  }),
  recordAddressConfirmed: command({
    path: `${handover}/address-statements`,
    desks: casework,
    roles: caseStaff,
    body: journey.timingBody,
  }),
  sendNotice: command({
    path: `${handover}/notices`,
    desks: ['casework', 'embassy', 'counterpart'],
    roles: [...caseStaff, ...foreign],
    body: journey.timingBody,
  }),
  acknowledgeNotice: command({
    path: `${handover}/acknowledgements`,
    desks: handoverDesks,
    roles: handoverRoles,
    body: journey.timingBody,
  }),
  recordDeparture: command({
    path: `${handover}/departures`,
    desks: ['casework', 'embassy', 'counterpart'],
    roles: [...caseStaff, ...foreign],
    body: recordDepartureBody,
  }),
} as const;
