import { rulesOfAnswers } from '../consent/rules-of-answers.ts';
import { deskOf } from '../law/desk-act.ts';
import { aBatchWithPeopleStays } from '../rules/a-batch-with-people-stays.ts';
import { ambiguousIsAVictim } from '../rules/ambiguous-is-a-victim.ts';
import { arrivalItemsAreDone } from '../rules/arrival-items-are-done.ts';
import { batchClosesWithEveryoneScreened } from '../rules/batch-closes-with-everyone-screened.ts';
import { breachIsAnsweredByAnother } from '../rules/breach-is-answered-by-another.ts';
import { differenceIsExplained } from '../rules/difference-is-explained.ts';
import { everyChildIsRecordedAlone } from '../rules/every-child-is-recorded-alone.ts';
import { interviewIsSafe } from '../rules/interview-is-safe.ts';
import { interviewNeedsItsInterpreter } from '../rules/interview-needs-its-interpreter.ts';
import { interviewWaitsForCare } from '../rules/interview-waits-for-care.ts';
import { othersAnswerForAStrangeAdultOnlyInDanger } from '../rules/others-answer-for-a-strange-adult-only-in-danger.ts';
import { theBorderMendsWhatItHolds } from '../rules/the-border-mends-what-it-holds.ts';
import { twoPeopleStayTwo } from '../rules/two-people-stay-two.ts';

/** Every rule that stands before what the border desk does to people, in the order in which it speaks. @internal for the law */
export const rulesAtTheBorder = [
  interviewIsSafe,
  interviewWaitsForCare,
  interviewNeedsItsInterpreter,
  ambiguousIsAVictim,
  ...rulesOfAnswers,
  othersAnswerForAStrangeAdultOnlyInDanger,
  theBorderMendsWhatItHolds,
  twoPeopleStayTwo,
  aBatchWithPeopleStays,
  differenceIsExplained,
  everyChildIsRecordedAlone,
  batchClosesWithEveryoneScreened,
  arrivalItemsAreDone,
  breachIsAnsweredByAnother,
] as const;

/** The articles on which a rule of the border rests, by its name. */
export function articlesAtTheBorder(name: string): readonly string[] {
  return rulesAtTheBorder.find((rule) => rule.name === name)?.restsOn ?? [];
}

/** Holds what an act does against the rules of the border desk. */
export const atTheBorder = deskOf(rulesAtTheBorder);
