import type * as z from 'zod';
import type { Act, Decision } from '../../packages/domain/src/command.ts';
import { actOf } from '../../packages/domain/src/command.ts';
import * as directory from '../../packages/domain/src/directory/keep-directory.ts';
import { setGateStatus, setGateStatusBody } from '../../packages/domain/src/directory/keep-gate.ts';
import { nameOrganisationBody } from '../../packages/domain/src/directory/name-organisation.ts';
import { recordCapabilitiesBody, recordMemorandumBody } from '../../packages/domain/src/directory/provider.ts';
import { sayRoom } from '../../packages/domain/src/handover/day-book.ts';
import { answerExport, proposeExport } from '../../packages/domain/src/interchange/export.ts';
import { exportCaseBody, exportState } from '../../packages/domain/src/interchange/export-state.ts';
import {
  answerMeetingBreach,
  answerOversightBreachBody,
  answerProviderBreach,
} from '../../packages/domain/src/oversight/answer-breach.ts';
import * as disputes from '../../packages/domain/src/oversight/dispute.ts';
import { recordJointWork, recordJointWorkBody } from '../../packages/domain/src/oversight/joint-work.ts';
import { openDispute, recordNegotiation, reportDispute } from '../../packages/domain/src/oversight/keep-dispute.ts';
import * as keep from '../../packages/domain/src/oversight/keep-monitoring.ts';
import * as yearly from '../../packages/domain/src/oversight/keep-year.ts';
import {
  meetingState,
  recordCommitteeMeeting,
  recordCommitteeMeetingBody,
} from '../../packages/domain/src/oversight/meeting.ts';
import * as bodies from '../../packages/domain/src/oversight/monitoring-bodies.ts';
import { type MonitoringRecord, monitoringRecord } from '../../packages/domain/src/oversight/monitoring-record.ts';
import { noteObservation, noteObservationBody } from '../../packages/domain/src/oversight/observation.ts';
import {
  makePlanOfAction,
  makePlanOfActionBody,
  movePlanItem,
  movePlanItemBody,
  planState,
} from '../../packages/domain/src/oversight/plan.ts';
import * as advice from '../../packages/domain/src/oversight/recommendation.ts';
import { atTheReport, publishing } from '../../packages/domain/src/report/at-the-report.ts';
import { publishReport } from '../../packages/domain/src/report/public/publish.ts';
import { sealMonth } from '../../packages/domain/src/report/seal-month.ts';
import { idOf, now, people } from '../domain/made.ts';
import { answers } from '../domain/monitored.ts';
import { monthsOf } from '../proof/public/populations.ts';
import { year2008 } from '../proof/public/year-2008.ts';
import { acts, many, pairs, type Try } from './drawn.ts';

const key = idOf(60);
const [records, meetings, plans, kept, exported] = [
  many(monitoringRecord),
  many(meetingState),
  many(planState),
  many(disputes.disputeState),
  many(exportState),
];
const wholly = { how: 'visit', answers: answers(), outcome: 'appreciation' } as const;
const agenda = [{ kind: 'report' as const, item: '2012', says: '' }];

/** Whoever wrote it down is now and then whoever acts. */
const ofTheirOwn = <State extends { readonly breaches: readonly { readonly by: string }[] }>(
  state: State,
  { by }: Act,
): State => ({
  ...state,
  breaches: state.breaches.map((one) => (one.by === 'person-one' ? { ...one, by: by.id } : one)),
});

/** What is said once, whatever stands there, by each. */
function each<One>(some: readonly One[], decide: (one: One, act: Act) => Decision<unknown>): readonly Try[] {
  return pairs(some, acts, (one, _, act) => decide(one, act));
}

/** What is said of an organisation, whatever was kept of it before. */
function ofRecords<Body extends z.ZodType>(
  body: Body,
  decide: (record: MonitoringRecord, said: z.output<Body>, act: Act, id: string) => Decision<unknown>,
): readonly Try[] {
  return pairs(records, many(body), (record, said, act) => decide(record, said, act, key));
}

const of2008 = monthsOf(year2008['TH-KH'] ?? [], 'TH-KH', 2008);
const later = actOf(people.overseer, now, {});
const [corridor, found] = ['TH-KH' as const, [{ rule: 'group-is-isolated' as const, lines: [] }]];
const open = { published: false, year: 2008, sealed: of2008.map(({ month }) => month), waiting: [], now };
const done =
  (decide: () => Decision<unknown>): Try =>
  () => ({ decision: decide(), by: later.by, on: corridor });

/** Tables that tell too much are never made: an audit that found something is told to the desk itself. */
function leaking(): Decision<unknown> {
  const held = atTheReport(publishing, { year: open, findings: found }, later.by);
  return held.type === 'refused' ? held : { type: 'decided', event: {} };
}

const ofReports: Readonly<Record<string, readonly Try[]>> = {
  publishReport: [
    done(() => publishReport(undefined, { corridor, year: 2008 }, of2008, later)),
    done(() => publishReport(undefined, { corridor, year: 2008 }, of2008.slice(1), later)),
    done(() => publishReport({} as never, { corridor, year: 2008 }, of2008, later)),
    done(leaking),
  ],
  sealMonth: each(['x'], (hash, act) =>
    sealMonth(undefined, { hash }, { month: '2008-03', hash, keyedHash: hash } as never, act),
  ),
  restateMonth: each(['x'], (hash, act) =>
    sealMonth(
      { hash: 'y' } as never,
      { hash, because: 'late-entry' },
      { month: '2008-03', hash, keyedHash: hash } as never,
      act,
    ),
  ),
};

const ofExports: Readonly<Record<string, readonly Try[]>> = {
  exportCase: each(many(exportCaseBody), ({ to, cases = [] }, act) =>
    proposeExport({ id: key, to, cases }, [idOf(1), idOf(2)], act),
  ),
  'approve of an export': each(exported, (state, act) =>
    answerExport(state, { proposal: key, answer: 'approved' } as never, act),
  ),
};

const ofTheDirectory: Readonly<Record<string, readonly Try[]>> = {
  setGateStatus: each(many(setGateStatusBody), setGateStatus),
  sayRoom: each([3], sayRoom),
  keepPlaces: each([{ province: '01', districts: 1, communes: 1, villages: 1, hash: 'x' }], directory.placesKept),
  nameOrganisation: each(many(nameOrganisationBody), (said, act) =>
    directory.organisationIsNamed('org-one', said, act),
  ),
  recordMemorandum: each(many(recordMemorandumBody), (said, act) => directory.memorandumRecorded(said, {}, act)),
  recordCapabilities: each(many(recordCapabilitiesBody), (said, act) => directory.capabilitiesRecorded(said, {}, act)),
};

/** What oversight, the task force, the office and reports do, each in situations that nobody chose. */
export const triedAtOversight: Readonly<Record<string, readonly Try[]>> = {
  ...ofReports,
  ...ofExports,
  ...ofTheDirectory,
  recordMonitoring: pairs(records, [wholly, ...many(bodies.recordMonitoringBody)], (state, said, act) =>
    keep.recordMonitoring(state, said, act, key),
  ),
  recordFinding: ofRecords(bodies.recordFindingBody, keep.recordFinding),
  recordFollowUp: ofRecords(bodies.recordFollowUpBody, keep.recordFollowUp),
  draftMinisterReport: ofRecords(bodies.draftMinisterReportBody, keep.draftMinisterReport),
  recordMinisterDecision: ofRecords(bodies.recordMinisterDecisionBody, keep.recordMinisterDecision),
  answerProviderBreach: pairs(records, many(answerOversightBreachBody), (state, said, act) =>
    answerProviderBreach(ofTheirOwn(state, act), said, act),
  ),
  assessPremisesRisk: ofRecords(bodies.assessPremisesRiskBody, yearly.assessPremisesRisk),
  recordStandardsTraining: ofRecords(bodies.recordStandardsTrainingBody, yearly.recordStandardsTraining),
  recordProviderReturn: ofRecords(bodies.recordProviderReturnBody, yearly.recordProviderReturn),
  noteObservation: each(many(noteObservationBody), (said, act) => noteObservation(said, act, key)),
  makePlanOfAction: pairs(plans, many(makePlanOfActionBody), (plan, said, act) =>
    makePlanOfAction(said, act, key, [plan]),
  ),
  movePlanItem: each(many(movePlanItemBody), movePlanItem),
  recordCommitteeMeeting: each(many(recordCommitteeMeetingBody), (said, act) =>
    recordCommitteeMeeting(said, act, key, agenda),
  ),
  answerMeetingBreach: pairs(meetings, many(answerOversightBreachBody), (state, said, act) =>
    answerMeetingBreach(ofTheirOwn(state, act), said, act),
  ),
  openDispute: each(many(disputes.openDisputeBody), (said, act) => openDispute(said, act, key)),
  recordNegotiation: pairs(kept, many(disputes.recordNegotiationBody), recordNegotiation),
  reportDispute: pairs(kept, many(disputes.reportDisputeBody), reportDispute),
  makeRecommendation: each(many(advice.makeRecommendationBody), (said, act) =>
    advice.makeRecommendation(said, act, key),
  ),
  answerRecommendation: each(many(advice.answerRecommendationBody), advice.answerRecommendation),
  recordJointWork: each(many(recordJointWorkBody), (said, act) => recordJointWork(said, act, key)),
};
