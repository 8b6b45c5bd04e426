import { monitoringChecklist } from '@homeward/domain/oversight/checklist';
import { wayIn, wayOut } from './ways.ts';

/** What the overseer and the task force write down, all of it invented. */
const record = '0199a7e2-8c07-7a10-9c11-0a3f5b2c4d71';
const broken = 'R034';

const watching = {
  noteObservation: {
    provider: 'demo-ngo',
    kind: 'advice',
    words: 'Invented: the rules for guests should hang at the door.',
  },
  recordMonitoring: {
    how: 'visit-and-papers',
    answers: monitoringChecklist.map(({ id: row }) => ({ row, answer: row === broken ? 'not-kept' : 'kept' })),
    outcome: 'instruction',
  },
  recordFinding: {
    monitoring: record,
    obligation: broken,
    article: 'Standards 6.1(f)',
    seen: 'Invented: guests are let in unseen.',
    asks: 'Invented: a book of guests at the door.',
  },
  recordFollowUp: { finding: record, result: 'mended', evidence: 'Invented: the book of guests was seen.' },
  draftMinisterReport: { findings: [record] },
  recordMinisterDecision: { report: record, outcome: 'postponed', reference: 'Invented letter 12' },
  answerProviderBreach: { breach: 0, answer: 'provider-was-told' },
  assessPremisesRisk: { risks: [{ risk: 'fire', asks: 'Invented: a second way out.' }] },
  recordStandardsTraining: { trained: 8, staff: 10 },
  recordProviderReturn: { year: '2025', reference: 'Invented report 3' },
};

const plans = {
  makePlanOfAction: {
    from: '2026-01-01',
    source: 'Invented plan',
    items: [{ what: 'Invented: screening at every gate.', indicator: 'funnel', owner: 'demo-ngo', by: '2027-06-30' }],
  },
  movePlanItem: { item: 1, status: 'under-way' },
  recordCommitteeMeeting: {
    with: wayIn.from,
    on: '2026-02-02',
    year: '2025',
    present: ['demo-national-task-force'],
    agenda: [{ kind: 'report', item: '2025', result: 'heard' }],
  },
  answerMeetingBreach: { breach: 0, answer: 'made-good' },
  openDispute: {
    with: wayOut.to,
    agreement: wayOut.agreement,
    clause: 'Invented: 7',
    about: 'interpretation',
    question: 'Invented: who pays for the last part of the way.',
  },
  recordNegotiation: { on: '2026-02-02', said: 'Invented: both sides asked for time.', result: 'failed' },
  reportDispute: { asks: 'Invented: that both governments name who pays.' },
  makeRecommendation: {
    with: wayIn.from,
    kind: 'cooperation',
    words: 'Invented: one list of contacts, checked each month.',
  },
  answerRecommendation: { answer: 'taken-up' },
  recordJointWork: {
    kind: 'unsafe-migration-prevented',
    with: ['local-authority', 'national-ngo'],
    on: '2026-02-02',
    what: 'Invented: evenings on safe migration in twelve villages.',
    reached: 340,
  },
};

/** Bodies that work. */
export const oversightExamples: Readonly<Record<string, unknown>> = { ...watching, ...plans };

const at = '2026-03-02T03:00:00.000Z';
const by = { at, by: 'demo-overseer' };
const noted = { at, by: 'demo-task-force', organisation: 'demo-national-task-force' };
const { recordFinding, assessPremisesRisk, recordStandardsTraining, recordProviderReturn } = watching;

/** One organisation as the overseer sees it. */
const providerExample = {
  id: 'demo-ngo',
  name: 'ngo',
  version: 3,
  status: 'watched',
  standing: 'valid',
  monitorings: [
    {
      id: record,
      on: '2026-03-02',
      how: 'visit',
      notKept: [broken],
      notSeen: [],
      asked: 113,
      outcome: 'instruction',
      ...by,
    },
  ],
  findings: [{ id: record, ...recordFinding, askedOn: '2026-03-02', dueOn: '2026-06-02', ...by, followUps: [] }],
  reports: [],
  breaches: [],
  premises: [{ id: record, on: '2026-03-02', ...assessPremisesRisk, ...by }],
  trainings: [{ id: record, on: '2026-03-02', ...recordStandardsTraining, ...by }],
  returns: [{ id: record, on: '2026-03-02', ...recordProviderReturn, ...by }],
  due: [{ clock: 'follow-up', thing: record, on: '2026-06-02', standing: 'in-time' }],
  observations: [],
  observed: {},
  broken: [{ article: 'Standards 6.5(e)', count: 'small' }],
  checklist: [{ id: broken, restsOn: ['Standards 6.1(f)'] }],
};

/** Answers of the readings. */
export const oversightReplies: Readonly<Record<string, () => object>> = {
  viewProvider: () => providerExample,
  listClocks: () => ({
    items: [{ clock: 'monitoring', provider: 'demo-ngo', thing: 'yearly', on: '2026-03-02', standing: 'due' }],
  }),
  viewPlanOfAction: () => ({
    items: [
      {
        id: record,
        version: 1,
        status: 'kept',
        ...plans.makePlanOfAction,
        until: '2027-12-31',
        ...noted,
        items: plans.makePlanOfAction.items.map((one) => ({ n: 1, ...one, status: 'open' })),
      },
    ],
  }),
  listCommitteeMeetings: () => ({
    items: [{ id: record, status: 'held', ...plans.recordCommitteeMeeting, ...noted, breaches: [], version: 1 }],
    agendas: [
      {
        with: wayIn.from,
        due: '2027-02-02',
        standing: 'in-time',
        year: '2025',
        items: [{ kind: 'report', item: '2025', says: '' }],
      },
    ],
  }),
  listDisputes: () => ({
    items: [
      {
        id: record,
        version: 2,
        status: 'open',
        ...plans.openDispute,
        openedOn: '2026-02-01',
        ...noted,
        steps: [plans.recordNegotiation],
      },
    ],
    counts: { toBeReported: 1 },
  }),
  listRecommendations: () => ({
    items: [{ id: record, version: 1, status: 'open', ...plans.makeRecommendation, ...noted }],
  }),
  listJointWork: () => ({
    items: [{ id: record, status: 'noted', ...plans.recordJointWork, ...noted }],
    counts: { 'unsafe-migration-prevented': { times: 1, reached: 340 } },
  }),
};
