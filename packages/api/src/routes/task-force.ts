import { openDisputeBody, recordNegotiationBody, reportDisputeBody } from '@homeward/domain/oversight/dispute';
import { recordJointWorkBody } from '@homeward/domain/oversight/joint-work';
import { recordCommitteeMeetingBody } from '@homeward/domain/oversight/meeting';
import { makePlanOfActionBody, movePlanItemBody } from '@homeward/domain/oversight/plan';
import { answerRecommendationBody, makeRecommendationBody } from '@homeward/domain/oversight/recommendation';
import type { Role } from '@homeward/domain/people/actor';
import * as replies from '../replies/oversight.ts';
import { command, create, read } from './kinds.ts';

const plate: { readonly desks: readonly ['task-force']; readonly roles: readonly Role[] } = {
  desks: ['task-force'],
  roles: ['task-force'],
};

/** What the national task force keeps: the plan of two years, yearly committees, disputes on agreements, recommendations. */
export const taskForceRoutes = {
  viewPlanOfAction: read({
    ...plate,
    path: '/plans',
    says: 'The national plans of action, the latest first: each of two years, each item with the indicator that measures it.',
    reply: replies.planList,
  }),
  makePlanOfAction: create({
    ...plate,
    path: '/plans',
    says: 'A national plan of action of two years from its first day.',
    body: makePlanOfActionBody,
  }),
  movePlanItem: command({
    ...plate,
    path: '/plans/{plan}/items',
    says: 'How an item of a plan stands: open, under way, done.',
    body: movePlanItemBody,
  }),
  listCommitteeMeetings: read({
    ...plate,
    path: '/meetings',
    says: 'The yearly meetings of the bilateral committees, and of each country what the next one has to hear.',
    reply: replies.meetingList,
  }),
  recordCommitteeMeeting: create({
    ...plate,
    path: '/meetings',
    says: 'A yearly meeting of a bilateral committee: the year’s report, and every item that stands open, heard.',
    body: recordCommitteeMeetingBody,
  }),
  listDisputes: read({
    ...plate,
    path: '/disputes',
    says: 'Disputes on agreements: clause, question, each step of the negotiation, and the report to both governments.',
    reply: replies.disputeList,
  }),
  openDispute: create({
    ...plate,
    path: '/disputes',
    says: 'A dispute on what an agreement means or on what was done under it.',
    body: openDisputeBody,
  }),
  recordNegotiation: command({
    ...plate,
    path: '/disputes/{dispute}/negotiations',
    says: 'One step of a negotiation, and whether it goes on, settled the dispute or failed.',
    body: recordNegotiationBody,
  }),
  reportDispute: command({
    ...plate,
    path: '/disputes/{dispute}/reports',
    says: 'What negotiation did not resolve is reported to the governments of both parties.',
    body: reportDisputeBody,
  }),
  listRecommendations: read({
    ...plate,
    path: '/recommendations',
    says: 'Strategies and recommendations for cooperation, by country, and what became of each.',
    reply: replies.recommendationList,
  }),
  makeRecommendation: create({
    ...plate,
    path: '/recommendations',
    says: 'A strategy or a recommendation for cooperation with one country.',
    body: makeRecommendationBody,
  }),
  answerRecommendation: command({
    ...plate,
    path: '/recommendations/{recommendation}/answers',
    says: 'Whether a recommendation was taken up.',
    body: answerRecommendationBody,
  }),
  listJointWork: read({
    ...plate,
    path: '/joint-work',
    says: 'What is done together with organisations and local authorities.',
    reply: replies.jointWorkList,
  }),
  recordJointWork: create({
    ...plate,
    path: '/joint-work',
    says: 'Something done together with organisations or local authorities: policies, plans, cases, against unsafe migration.',
    body: recordJointWorkBody,
  }),
} as const;
