import { answerHandoverBreachBody } from '@homeward/domain/handover/answer-breach';
import * as gateSide from '@homeward/domain/handover/at-the-gate';
import * as journey from '@homeward/domain/handover/before-the-journey';
import { confirmHandoverBody } from '@homeward/domain/handover/confirm';
import { giveFeedbackBody } from '@homeward/domain/handover/feedback';
import { caseStaff } from '@homeward/domain/people/case-staff';
import { casework, counterparts, foreign, handover, handoverDesks, handoverRoles, supervisors } from './audiences.ts';
import { command, confirm } from './kinds.ts';

/** A handover at the gate. */
export const gateActsRoutes = {
  confirmHandover: confirm({
    path: `${handover}/confirmations`,
    desks: handoverDesks,
    roles: handoverRoles,
    body: confirmHandoverBody,
  }),
  refuseHandover: command({
    path: `${handover}/refusals`,
    desks: handoverDesks,
    roles: handoverRoles,
    body: gateSide.refuseHandoverBody,
  }),
  postponeHandover: command({
    path: `${handover}/postponements`,
    desks: handoverDesks,
    roles: handoverRoles,
    body: gateSide.postponeHandoverBody,
  }),
  disputeHandover: command({
    path: `${handover}/disputes`,
    desks: handoverDesks,
    roles: handoverRoles,
    body: gateSide.disputeHandoverBody,
  }),
  resolveDispute: command({
    path: `${handover}/resolutions`,
    desks: ['casework', 'counterpart'],
    roles: ['central-unit', ...counterparts],
    body: gateSide.resolveDisputeBody,
  }),
  recordReturnToSender: command({
    path: `${handover}/returns`,
    desks: ['casework', 'embassy', 'counterpart'],
    roles: [...caseStaff, ...foreign],
    body: journey.timingBody,
  }),
  recordArrivalAtDestination: command({
    path: `${handover}/destination-arrivals`,
    desks: handoverDesks,
    roles: handoverRoles,
    body: gateSide.recordArrivalBody,
  }),
  giveFeedback: command({
    path: `${handover}/feedback`,
    desks: handoverDesks,
    roles: handoverRoles,
    body: giveFeedbackBody,
  }),
  // Somebody who did not write it down answers for what a record broke.
  answerHandoverBreach: command({
    path: `${handover}/breach-answers`,
    desks: casework,
    roles: supervisors,
    body: answerHandoverBreachBody,
  }),
} as const;
