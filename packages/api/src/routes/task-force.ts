import { answerOversightBreachBody } from '@homeward/domain/oversight/answer-breach';
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
    reply: replies.planList,
  }),
  makePlanOfAction: create({
    ...plate,
    path: '/plans',
    body: makePlanOfActionBody,
  }),
  movePlanItem: command({
    ...plate,
    path: '/plans/{plan}/items',
    body: movePlanItemBody,
  }),
  listCommitteeMeetings: read({
    ...plate,
    path: '/meetings',
    reply: replies.meetingList,
  }),
  recordCommitteeMeeting: create({
    ...plate,
    path: '/meetings',
    body: recordCommitteeMeetingBody,
  }),
  answerMeetingBreach: command({
    ...plate,
    path: '/meetings/{meeting}/breach-answers',
    body: answerOversightBreachBody,
  }),
  listDisputes: read({
    ...plate,
    path: '/disputes',
    reply: replies.disputeList,
  }),
  openDispute: create({
    ...plate,
    path: '/disputes',
    body: openDisputeBody,
  }),
  recordNegotiation: command({
    ...plate,
    path: '/disputes/{dispute}/negotiations',
    body: recordNegotiationBody,
  }),
  reportDispute: command({
    ...plate,
    path: '/disputes/{dispute}/reports',
    body: reportDisputeBody,
  }),
  listRecommendations: read({
    ...plate,
    path: '/recommendations',
    reply: replies.recommendationList,
  }),
  makeRecommendation: create({
    ...plate,
    path: '/recommendations',
    body: makeRecommendationBody,
  }),
  answerRecommendation: command({
    ...plate,
    path: '/recommendations/{recommendation}/answers',
    body: answerRecommendationBody,
  }),
  listJointWork: read({
    ...plate,
    path: '/joint-work',
    reply: replies.jointWorkList,
  }),
  recordJointWork: create({
    ...plate,
    path: '/joint-work',
    body: recordJointWorkBody,
  }),
} as const;
