import { healthIsAssessedFirst } from '../../clocks/health-is-assessed-first.ts';
import { plannedAssessmentIsDone } from '../../clocks/planned-assessment-is-done.ts';
import { returnRiskIsAssessedSoon } from '../../clocks/return-risk-is-assessed-soon.ts';
import { serviceQualityIsAssessedEveryYear } from '../../clocks/service-quality-is-assessed-every-year.ts';
import { assessmentNeedsHerAssent } from '../../rules/assessment-needs-her-assent.ts';
import { childIsPlacedOnlyWithASafeFamily } from '../../rules/child-is-placed-only-with-a-safe-family.ts';
import { everyFindingLeadsSomewhere } from '../../rules/every-finding-leads-somewhere.ts';
import { nobodyIsAskedTwice } from '../../rules/nobody-is-asked-twice.ts';
import { oneFileAPerson } from '../../rules/one-file-a-person.ts';
import { recoveryIsHerChoice } from '../../rules/recovery-is-her-choice.ts';
import { riskComesBeforeTheReturn } from '../../rules/risk-comes-before-the-return.ts';
import { enforced, enforcedByShape, type Obligation, owed, recorded, reminded, reportedIn } from '../obligation.ts';

/** Assessment and recovery: Standards 7.6 and 7.7. */
export const assessmentAndRecovery: readonly Obligation[] = [
  owed(
    'R097',
    'M',
    ['Standards 7.6(a)'],
    'Physical and psychological health are assessed first.',
    reminded(healthIsAssessedFirst),
  ),
  owed('R098', 'R', ['Standards 7.6(b)'], 'Assessment has many kinds and goes on.', recorded('recordAssessment')),
  owed(
    'R099',
    'M',
    ['Standards 7.6(c)'],
    'It is known which assessments are due, when and how.',
    reminded(plannedAssessmentIsDone),
    recorded('planAssessment'),
  ),
  owed(
    'R100',
    'EM',
    ['Standards 7.6(d)'],
    'The risk of going back is assessed as soon as practical.',
    enforced(riskComesBeforeTheReturn, childIsPlacedOnlyWithASafeFamily),
    reminded(returnRiskIsAssessedSoon),
  ),
  owed(
    'R101',
    'MP',
    ['Standards 7.6(e)'],
    'Providers assess the quality of their services every year.',
    reminded(serviceQualityIsAssessedEveryYear),
    recorded('recordProviderCheck'),
    reportedIn('packages/domain/src/report/figures/yearly-assessments.ts'),
  ),
  owed(
    'R102',
    'E',
    ['Standards 7.6(f)'],
    'Nobody is asked twice what the file already says.',
    enforced(nobodyIsAskedTwice, oneFileAPerson),
    reportedIn('packages/domain/src/report/figures/repeated-questions.ts'),
  ),
  owed(
    'R103',
    'ER',
    ['Standards 7.6(g)'],
    'Suspected victims are assessed too, and agree to aim and method.',
    enforced(assessmentNeedsHerAssent),
    recorded('recordAssessment'),
  ),
  owed(
    'R104',
    'ER',
    ['Standards 7.6(h)'],
    'What an assessment finds leads to services and enters the plan.',
    enforced(everyFindingLeadsSomewhere),
    recorded('recordAssessment'),
  ),
  owed(
    'R105',
    'ER',
    [
      'Standards 7.7(a)',
      'Standards 7.7(b)',
      'Standards 7.7(c)',
      'Standards 7.7(d)',
      'Standards 7.7(e)',
      'Standards 7.7(f)',
      'Standards 7.7(g)',
    ],
    'The person recovers at their own pace, chooses services and may decline any.',
    enforced(recoveryIsHerChoice),
    enforcedByShape('packages/domain/src/case/closing/track.ts'),
    recorded('recordActivity', 'recordPace', 'recordStrength'),
  ),
];
