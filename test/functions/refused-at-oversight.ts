import type { DisputeState } from '@homeward/domain/oversight/dispute';
import { emptyMonitoringRecord } from '@homeward/domain/oversight/evolve-monitoring';
import type { MonitoringRecord } from '@homeward/domain/oversight/monitoring-record';
import type { PlanState } from '@homeward/domain/oversight/plan';
import { cases } from '@homeward/store/cases';
import { organisationWrite } from '@homeward/store/directory';
import { monitoringRecords } from '@homeward/store/monitoring-records';
import { disputes, plans } from '@homeward/store/task-force';
import { examples } from '../../packages/api/src/examples.ts';
import { fileOf, idOf, now, people } from '../domain/made.ts';
import { lying } from './desks-in-process.ts';
import type { Refusal } from './found-refusals.ts';

const { overseer, 'task-force': keeper, 'case-worker': worker } = people;
const ngo = 'invented-ngo';
const path = { provider: ngo };
const organisation = organisationWrite({ id: ngo, name: 'Invented', country: 'KH', kind: 'ngo', invented: true });
const [monitoring, finding, report] = [idOf(1), idOf(2), idOf(3)];
const [dispute, plan, case_] = [idOf(4), idOf(5), idOf(50)];

function watch(more: Partial<MonitoringRecord> = {}) {
  return [organisation as never, lying(monitoringRecords, ngo, { ...emptyMonitoringRecord(ngo), ...more })];
}

const said = { at: now, by: 'x' };
const looked = {
  id: monitoring,
  on: '2026-03-02',
  how: 'visit' as const,
  notKept: ['R034'],
  notSeen: [],
  asked: 113,
  outcome: 'instruction' as const,
  ...said,
};
const found = {
  id: finding,
  monitoring,
  obligation: 'R034',
  article: 'Standards 6.1(f)',
  seen: 'x',
  asks: 'x',
  askedOn: '2026-03-02',
  dueOn: '2026-06-02',
  ...said,
  followUps: [],
};
const mended = { id: idOf(9), on: '2026-03-02', result: 'mended' as const, evidence: 'x' };
const by = { by: overseer, at: now, path };

const open = {
  id: dispute,
  status: 'open' as const,
  with: 'VN' as const,
  agreement: 'kh-vn-2005',
  clause: '7',
  about: 'interpretation' as const,
  question: 'x',
  openedOn: '2026-02-01',
  steps: [],
  reminded: [],
  ...said,
  organisation: 'x',
};

const disputed = (more: Partial<DisputeState> = {}) => [lying(disputes, open.id, { ...open, ...more })];
const running: PlanState = {
  id: plan,
  status: 'kept',
  from: '2026-01-01',
  until: '2027-12-31',
  source: 'x',
  items: [],
  reminded: [],
  ...said,
  organisation: 'x',
};

/** What the overseer is refused. */
const byOverseer: readonly Refusal[] = [
  {
    operation: 'recordMonitoring',
    ...by,
    lies: watch(),
    body: { how: 'visit', answers: [], outcome: 'instruction' },
    broken: { 'monitoring-answers-its-checklist': ['rows-unanswered'] },
  },
  {
    operation: 'recordFollowUp',
    ...by,
    lies: watch({ findings: [found] }),
    body: { finding, result: 'not-mended', evidence: 'x' },
    broken: { 'improvement-has-three-months': ['three-months-not-over'] },
  },
  {
    operation: 'recordMinisterDecision',
    ...by,
    lies: watch({ reports: [{ id: report, findings: [finding], decided: [], ...said }] }),
    body: { report, outcome: 'resumed', reference: 'x' },
    broken: { 'minister-decides-on-a-report': ['not-postponed'] },
  },
  {
    operation: 'recordFinding',
    ...by,
    lies: watch({ monitorings: [looked] }),
    body: { monitoring, obligation: 'R035', article: 'Standards 6.1(f)', seen: 'x', asks: 'x' },
    broken: { 'finding-comes-from-a-monitoring': ['row-was-not-broken', 'article-of-another-row'] },
  },
  {
    operation: 'recordFollowUp',
    ...by,
    lies: watch({ findings: [{ ...found, followUps: [mended] }] }),
    body: { finding, result: 'not-mended', evidence: 'x' },
    broken: {
      'follow-up-is-of-an-open-finding': ['mended-already'],
    },
  },
  {
    operation: 'draftMinisterReport',
    ...by,
    lies: watch({ findings: [found], reports: [{ id: report, findings: [finding], decided: [], ...said }] }),
    body: { findings: [finding] },
    broken: {
      'finding-is-reported-once': ['reported-already'],
      'minister-hears-of-what-was-not-mended': ['not-found-unmended'],
    },
  },
  {
    operation: 'recordMinisterDecision',
    ...by,
    lies: watch(),
    body: { report, outcome: 'postponed', reference: 'x' },
    broken: { 'minister-answers-a-report-that-stands': ['no-such-report'] },
  },
];

/** What the task force is refused; and a referral to whoever the Minister has postponed. */
export const refusedAtOversight: readonly Refusal[] = [
  ...byOverseer,
  {
    operation: 'makePlanOfAction',
    by: keeper,
    at: now,
    body: examples['makePlanOfAction'] as object,
    lies: [lying(plans, running.id, running)],
    broken: { 'plans-follow-each-other': ['another-plan-runs-then'] },
  },
  {
    operation: 'reportDispute',
    by: keeper,
    at: now,
    path: { dispute: open.id },
    body: { asks: 'x' },
    lies: disputed(),
    broken: { 'dispute-is-negotiated-first': ['not-negotiated'] },
  },
  {
    operation: 'recordNegotiation',
    by: keeper,
    at: now,
    path: { dispute: open.id },
    body: { on: '2026-03-02', said: 'x', result: 'goes-on' },
    lies: disputed({ status: 'settled' }),
    broken: { 'settled-dispute-rests': ['dispute-settled'] },
  },
  {
    operation: 'recordCommitteeMeeting',
    by: keeper,
    at: now,
    lies: disputed(),
    body: { with: 'VN', on: '2026-02-02', year: '2027', present: ['x'], agenda: [] },
    broken: { 'meeting-was-held': ['year-has-not-begun'] },
  },
  {
    operation: 'recordCommitteeMeeting',
    by: keeper,
    at: now,
    lies: disputed(),
    body: { with: 'VN', on: '2026-02-02', year: '2025', present: ['x'], agenda: [] },
    broken: { 'committee-meeting-answers-its-agenda': ['report-unheard', 'dispute-unheard'] },
  },
  {
    operation: 'referCase',
    by: worker,
    at: now,
    path: { caseId: case_ },
    body: { ...(examples['referCase'] as object), to: ngo },
    lies: [...watch({ status: 'postponed' }), lying(cases, case_, fileOf({ id: case_ }))],
    broken: {
      'postponed-programme-takes-nobody-new': ['programme-postponed'],
      'referral-needs-her-decision': ['decision-missing'],
      'referral-needs-consent': ['consent-missing'],
    },
  },
] as never;
