import type * as z from 'zod';
import { type Act, type Decision, decided } from '../command.ts';
import { check, refusals } from '../law/refusal.ts';
import { stampOf } from '../people/grant-role.ts';
import { findingComesFromAMonitoring } from '../rules/finding-comes-from-a-monitoring.ts';
import { findingIsReportedOnce } from '../rules/finding-is-reported-once.ts';
import { followUpIsOfAnOpenFinding } from '../rules/follow-up-is-of-an-open-finding.ts';
import { improvementHasThreeMonths } from '../rules/improvement-has-three-months.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { ministerDecidesOnAReport } from '../rules/minister-decides-on-a-report.ts';
import { ministerHearsOfWhatWasNotMended } from '../rules/minister-hears-of-what-was-not-mended.ts';
import { monitoringAnswersItsChecklist } from '../rules/monitoring-answers-its-checklist.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, monthsAfter } from '../time.ts';
import { articlesOfRow, monitoringChecklist } from './checklist.ts';
import type {
  draftMinisterReportBody,
  recordFindingBody,
  recordFollowUpBody,
  recordMinisterDecisionBody,
  recordMonitoringBody,
  rowAnswer,
} from './monitoring-bodies.ts';
import type { MonitoringEvent, MonitoringRecord } from './monitoring-record.ts';

type Said<Body extends z.ZodType> = z.infer<Body>;
type Keeping<Body extends z.ZodType> = (
  state: MonitoringRecord,
  said: Said<Body>,
  act: Act,
  id: string,
) => Decision<MonitoringEvent>;

export function stampOfMonitoring({ id: provider }: MonitoringRecord, act: Act) {
  return { ...stampOf(act), provider };
}

/** The yearly look at a provider: its checklist is the register of the day. */
export const recordMonitoring: Keeping<typeof recordMonitoringBody> = (state, { how, answers, outcome }, act, key) => {
  const rows = monitoringChecklist.map((row) => row.id);
  const answered = answers.map(({ row }) => row);
  const having = (answer: z.infer<typeof rowAnswer>) =>
    answers.filter((one) => one.answer === answer).map(({ row }) => row);
  const seen = { notKept: having('not-kept'), notSeen: having('not-seen'), asked: rows.length };
  return (
    refusals(check(lateEntryGivesItsReason, act), check(monitoringAnswersItsChecklist, answered, rows)) ??
    decided({
      type: 'ProviderMonitored',
      ...stampOfMonitoring(state, act),
      id: key,
      on: dayOf(act.occurredAt),
      how,
      outcome,
      ...seen,
    })
  );
};

/** What was found and what is asked for: due in exactly three calendar months of Phnom Penh. */
export const recordFinding: Keeping<typeof recordFindingBody> = (state, said, act, key) => {
  const { monitoring, obligation, article, seen, asks } = said;
  const looked = state.monitorings.find((one) => one.id === monitoring);
  const askedOn = dayOf(act.occurredAt);
  const dueOn = monthsAfter(askedOn, cambodia.improvement.value);
  return (
    refusals(
      check(lateEntryGivesItsReason, act),
      check(findingComesFromAMonitoring, looked, said, articlesOfRow(obligation)),
    ) ??
    decided({
      type: 'FindingRecorded',
      ...stampOfMonitoring(state, act),
      id: key,
      monitoring,
      obligation,
      article,
      seen,
      asks,
      askedOn,
      dueOn,
    })
  );
};

/** Whether what was asked for was done. */
export const recordFollowUp: Keeping<typeof recordFollowUpBody> = (state, { finding, result, evidence }, act, key) => {
  const found = state.findings.find((one) => one.id === finding);
  const said = { result, on: dayOf(act.occurredAt) };
  return (
    refusals(
      check(lateEntryGivesItsReason, act),
      check(followUpIsOfAnOpenFinding, found),
      check(improvementHasThreeMonths, found, said),
    ) ?? decided({ type: 'FindingFollowedUp', ...stampOfMonitoring(state, act), finding, id: key, ...said, evidence })
  );
};

/** The report to the Minister: which findings were not mended; evidence and dates stand with them. */
export const draftMinisterReport: Keeping<typeof draftMinisterReportBody> = (state, { findings }, act, key) =>
  refusals(
    check(lateEntryGivesItsReason, act),
    check(ministerHearsOfWhatWasNotMended, findings, state.findings),
    check(findingIsReportedOnce, findings, state.reports),
  ) ?? decided({ type: 'MinisterReportDrafted', ...stampOfMonitoring(state, act), id: key, findings });

/** What the Minister decided, as the paper says it. Nobody new is referred to whoever is postponed. */
export const recordMinisterDecision: Keeping<typeof recordMinisterDecisionBody> = (state, said, act) => {
  const { report, outcome, reference } = said;
  const drafted = state.reports.find((one) => one.id === report);
  return (
    refusals(
      check(lateEntryGivesItsReason, act),
      check(ministerDecidesOnAReport, drafted, outcome, state.status === 'postponed'),
    ) ??
    decided({
      type: 'MinisterDecided',
      ...stampOfMonitoring(state, act),
      report,
      outcome,
      reference,
      on: dayOf(act.occurredAt),
    })
  );
};
