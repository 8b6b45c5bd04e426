import { noteObservationBody } from '@homeward/domain/oversight/observation';
import * as bodies from '@homeward/domain/oversight/watch-bodies';
import type { Role } from '@homeward/domain/people/actor';
import { clockList, providerView } from '../replies/oversight.ts';
import { command, create, read } from './kinds.ts';

const oversight = ['oversight'] as const;
const overseers: readonly Role[] = ['overseer'];
const readers: readonly Role[] = [...overseers, 'auditor', 'second-approver'];
const provider = '/providers/{provider}';

/** What the Department of Social Welfare keeps of organisations that work with victims: the yearly look, findings, follow-ups, the Minister. */
export const oversightRoutes = {
  listClocks: read({
    path: '/clocks',
    desks: ['oversight', 'task-force'],
    roles: [...readers, 'task-force'],
    says: 'What falls due: memoranda, yearly monitoring, improvements after three months, the plan of two years, the yearly committees; each with its day. The task force sees its own.',
    reply: clockList,
  }),
  viewProvider: read({
    path: provider,
    desks: oversight,
    roles: readers,
    says: 'One organisation: its memorandum, every monitoring, findings with their articles and days, reports to the Minister, and the checklist of the next monitoring.',
    reply: providerView,
  }),
  recordMonitoring: create({
    path: `${provider}/monitorings`,
    desks: oversight,
    roles: overseers,
    says: 'The yearly look at an organisation: each row of the checklist kept, not kept or not seen, and what it ended in.',
    body: bodies.recordMonitoringBody,
  }),
  recordFinding: command({
    path: `${provider}/findings`,
    desks: oversight,
    roles: overseers,
    says: 'A row that was not kept, with its article and what is asked: due in exactly three calendar months.',
    body: bodies.recordFindingBody,
  }),
  recordFollowUp: command({
    path: `${provider}/follow-ups`,
    desks: oversight,
    roles: overseers,
    says: 'Whether what a finding asked for was done; before three months are over nobody is found to have failed.',
    body: bodies.recordFollowUpBody,
  }),
  draftMinisterReport: command({
    path: `${provider}/minister-reports`,
    desks: oversight,
    roles: overseers,
    says: 'The report to the Minister of what was not mended: articles, evidence and dates are those of the findings.',
    body: bodies.draftMinisterReportBody,
  }),
  recordMinisterDecision: command({
    path: `${provider}/minister-decisions`,
    desks: oversight,
    roles: overseers,
    says: 'What the Minister decided: instructed, educated, postponed, or taken up again. Nobody new is referred to whoever is postponed.',
    body: bodies.recordMinisterDecisionBody,
  }),
  assessPremisesRisk: create({
    path: `${provider}/premises-assessments`,
    desks: oversight,
    roles: overseers,
    says: 'The yearly risk assessment of an organisation’s premises, with what each risk asks for.',
    body: bodies.assessPremisesRiskBody,
  }),
  recordStandardsTraining: create({
    path: `${provider}/trainings`,
    desks: oversight,
    roles: overseers,
    says: 'How many of an organisation’s staff have been trained in the Standards by now, of how many.',
    body: bodies.recordStandardsTrainingBody,
  }),
  recordProviderReturn: create({
    path: `${provider}/returns`,
    desks: oversight,
    roles: overseers,
    says: 'An organisation’s yearly report to the Ministry has come.',
    body: bodies.recordProviderReturnBody,
  }),
  noteObservation: create({
    path: '/observations',
    desks: ['casework', 'oversight'],
    roles: ['case-worker', 'supervisor', ...overseers],
    says: 'What one who works with victims noted of another organisation, to encourage or to advise it; it names nobody.',
    body: noteObservationBody,
  }),
} as const;
