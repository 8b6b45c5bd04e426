import type * as z from 'zod';
import { type Act, type Decision, decided } from '../command.ts';
import { check } from '../law/refusal.ts';
import { stampOf } from '../people/grant-role.ts';
import { findingIsReportedOnce } from '../rules/finding-is-reported-once.ts';
import { followUpIsOfAnOpenFinding } from '../rules/follow-up-is-of-an-open-finding.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { ministerAnswersAReportThatStands } from '../rules/minister-answers-a-report-that-stands.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, monthsAfter } from '../time.ts';
import { atOversight } from './at-oversight.ts';
import { articlesOfRow, monitoringChecklist } from './checklist.ts';
import { decidingForTheMinister, finding, followingUp, monitoring, tellingTheMinister } from './judging.ts';
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
  const held = atOversight(monitoring, { answered, rows }, act.by, check(lateEntryGivesItsReason, act));
  if (held.type === 'refused') return held;
  const having = (answer: z.infer<typeof rowAnswer>) =>
    answers.filter((one) => one.answer === answer).map(({ row }) => row);
  const seen = { notKept: having('not-kept'), notSeen: having('not-seen'), asked: rows.length };
  return decided({
    type: 'ProviderMonitored',
    ...stampOfMonitoring(state, act),
    id: key,
    on: dayOf(act.occurredAt),
    how,
    outcome,
    ...seen,
    ...held.kept,
  });
};

/** What was found and what is asked for: due in exactly three calendar months of Phnom Penh. */
export const recordFinding: Keeping<typeof recordFindingBody> = (state, said, act, key) => {
  const { monitoring: of, obligation, article, seen, asks } = said;
  const looked = state.monitorings.find((one) => one.id === of);
  const facts = { looked, obligation, article, articles: articlesOfRow(obligation) };
  const held = atOversight(finding, facts, act.by, check(lateEntryGivesItsReason, act));
  if (held.type === 'refused') return held;
  const askedOn = dayOf(act.occurredAt);
  // Three months run from when it was written down: a date typed back shortens them for nobody.
  const dueOn = monthsAfter(dayOf(act.recordedAt), cambodia.improvement.value);
  const stamp = stampOfMonitoring(state, act);
  const asked = { monitoring: of, obligation, article, seen, asks, askedOn, dueOn };
  return decided({ type: 'FindingRecorded', ...stamp, id: key, ...asked });
};

/** Whether what was asked for was done. */
export const recordFollowUp: Keeping<typeof recordFollowUpBody> = (
  state,
  { finding: of, result, evidence },
  act,
  key,
) => {
  const found = state.findings.find((one) => one.id === of);
  const said = { result, on: dayOf(act.occurredAt) };
  const held = atOversight(
    followingUp,
    { found, said },
    act.by,
    check(lateEntryGivesItsReason, act),
    check(followUpIsOfAnOpenFinding, found),
  );
  if (held.type === 'refused') return held;
  const stamp = stampOfMonitoring(state, act);
  return decided({ type: 'FindingFollowedUp', ...stamp, finding: of, id: key, ...said, evidence, ...held.kept });
};

/** The report to the Minister: which findings were not mended; evidence and dates stand with them. */
export const draftMinisterReport: Keeping<typeof draftMinisterReportBody> = (state, { findings }, act, key) => {
  const held = atOversight(
    tellingTheMinister,
    { named: findings, findings: state.findings },
    act.by,
    check(lateEntryGivesItsReason, act),
    check(findingIsReportedOnce, findings, state.reports),
  );
  if (held.type === 'refused') return held;
  return decided({ type: 'MinisterReportDrafted', ...stampOfMonitoring(state, act), id: key, findings });
};

/** What the Minister decided, as the paper says it. Nobody new is referred to whoever is postponed. */
export const recordMinisterDecision: Keeping<typeof recordMinisterDecisionBody> = (state, said, act) => {
  const { report, outcome, reference } = said;
  const drafted = state.reports.find((one) => one.id === report);
  const held = atOversight(
    decidingForTheMinister,
    { outcome, isPostponed: state.status === 'postponed' },
    act.by,
    check(lateEntryGivesItsReason, act),
    check(ministerAnswersAReportThatStands, drafted),
  );
  if (held.type === 'refused') return held;
  const on = dayOf(act.occurredAt);
  const stamp = stampOfMonitoring(state, act);
  return decided({ type: 'MinisterDecided', ...stamp, report, outcome, reference, on, ...held.kept });
};
