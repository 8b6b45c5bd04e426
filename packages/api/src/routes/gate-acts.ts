import * as gateSide from '@homeward/domain/handover/at-the-gate';
import * as journey from '@homeward/domain/handover/before-the-journey';
import { confirmHandoverBody } from '@homeward/domain/handover/confirm';
import { giveFeedbackBody } from '@homeward/domain/handover/feedback';
import { caseStaff, counterparts, foreign, gate, gateRoles, handover } from './audiences.ts';
import { command, confirm } from './kinds.ts';

/** A handover at the gate. */
export const gateActsRoutes = {
  confirmHandover: confirm({
    path: `${handover}/confirmations`,
    desks: gate,
    roles: gateRoles,
    says: 'Your side confirms the current minutes. The second side hands over.',
    body: confirmHandoverBody,
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
    says: 'A central unit says how a dispute is to be settled; it is when the other country’s unit says the same.',
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
  giveFeedback: command({
    path: `${handover}/feedback`,
    desks: gate,
    roles: gateRoles,
    says: 'How she is some weeks later: the receiving side tells the sending one.',
    body: giveFeedbackBody,
  }),
} as const;
