import { answerOversightBreachBody } from '@homeward/domain/oversight/answer-breach';
import * as bodies from '@homeward/domain/oversight/monitoring-bodies';
import type { Role } from '@homeward/domain/people/actor';
import { officeReadings } from '@homeward/domain/people/office-readings';
import { clockList, providerView } from '../replies/oversight.ts';
import { command, create, read } from './kinds.ts';

const oversight = ['oversight'] as const;
const overseers: readonly Role[] = ['overseer'];
const provider = '/providers/{provider}';

/** What the Department of Social Welfare keeps of organisations that work with victims: the yearly look, findings, follow-ups, the Minister. */
export const oversightRoutes = {
  listClocks: read({
    path: '/clocks',
    desks: ['oversight', 'task-force'],
    roles: officeReadings.clocks,
    reply: clockList,
  }),
  viewProvider: read({
    path: provider,
    desks: oversight,
    roles: officeReadings.findings,
    reply: providerView,
  }),
  recordMonitoring: create({
    path: `${provider}/monitorings`,
    desks: oversight,
    roles: overseers,
    body: bodies.recordMonitoringBody,
  }),
  recordFinding: command({
    path: `${provider}/findings`,
    desks: oversight,
    roles: overseers,
    body: bodies.recordFindingBody,
  }),
  recordFollowUp: command({
    path: `${provider}/follow-ups`,
    desks: oversight,
    roles: overseers,
    body: bodies.recordFollowUpBody,
  }),
  draftMinisterReport: command({
    path: `${provider}/minister-reports`,
    desks: oversight,
    roles: overseers,
    body: bodies.draftMinisterReportBody,
  }),
  recordMinisterDecision: command({
    path: `${provider}/minister-decisions`,
    desks: oversight,
    roles: overseers,
    body: bodies.recordMinisterDecisionBody,
  }),
  answerProviderBreach: command({
    path: `${provider}/breach-answers`,
    desks: oversight,
    roles: overseers,
    body: answerOversightBreachBody,
  }),
  assessPremisesRisk: create({
    path: `${provider}/premises-assessments`,
    desks: oversight,
    roles: overseers,
    body: bodies.assessPremisesRiskBody,
  }),
  recordStandardsTraining: create({
    path: `${provider}/trainings`,
    desks: oversight,
    roles: overseers,
    body: bodies.recordStandardsTrainingBody,
  }),
  recordProviderReturn: create({
    path: `${provider}/returns`,
    desks: oversight,
    roles: overseers,
    body: bodies.recordProviderReturnBody,
  }),
} as const;
