import { deskOf } from '../law/desk-act.ts';
import { breachIsAnsweredByAnother } from '../rules/breach-is-answered-by-another.ts';
import { committeeMeetingAnswersItsAgenda } from '../rules/committee-meeting-answers-its-agenda.ts';
import { disputeIsNegotiatedFirst } from '../rules/dispute-is-negotiated-first.ts';
import { findingComesFromAMonitoring } from '../rules/finding-comes-from-a-monitoring.ts';
import { improvementHasThreeMonths } from '../rules/improvement-has-three-months.ts';
import { ministerDecidesOnAReport } from '../rules/minister-decides-on-a-report.ts';
import { ministerHearsOfWhatWasNotMended } from '../rules/minister-hears-of-what-was-not-mended.ts';
import { monitoringAnswersItsChecklist } from '../rules/monitoring-answers-its-checklist.ts';
import { plansFollowEachOther } from '../rules/plans-follow-each-other.ts';

/** Every rule that stands before what oversight and the task force do, in the order in which it speaks. @internal for the law */
export const rulesOfOversight = [
  monitoringAnswersItsChecklist,
  findingComesFromAMonitoring,
  improvementHasThreeMonths,
  ministerHearsOfWhatWasNotMended,
  ministerDecidesOnAReport,
  plansFollowEachOther,
  committeeMeetingAnswersItsAgenda,
  disputeIsNegotiatedFirst,
  breachIsAnsweredByAnother,
] as const;

/** The articles on which a rule of oversight rests, by its name. */
export function articlesOfOversight(name: string): readonly string[] {
  return rulesOfOversight.find((rule) => rule.name === name)?.restsOn ?? [];
}

/** Holds what an act does against the rules of oversight. */
export const atOversight = deskOf(rulesOfOversight);
