import { moveIsAskedFor } from '../../clocks/move-is-asked-for.ts';
import { reintegrationIsEvaluated } from '../../clocks/reintegration-is-evaluated.ts';
import { evaluationAnswersForSixSources } from '../../rules/evaluation-answers-for-six-sources.ts';
import { findingComesFromAMonitoring } from '../../rules/finding-comes-from-a-monitoring.ts';
import { followUpIsOfAnOpenFinding } from '../../rules/follow-up-is-of-an-open-finding.ts';
import { improvementHasThreeMonths } from '../../rules/improvement-has-three-months.ts';
import { ministerDecidesOnAReport } from '../../rules/minister-decides-on-a-report.ts';
import { ministerHearsOfWhatWasNotMended } from '../../rules/minister-hears-of-what-was-not-mended.ts';
import { monitoringAnswersItsChecklist } from '../../rules/monitoring-answers-its-checklist.ts';
import { moveGoesToAnAssessedPlace } from '../../rules/move-goes-to-an-assessed-place.ts';
import { neighboursDoNotLearnWhy } from '../../rules/neighbours-do-not-learn-why.ts';
import { postponedProgrammeTakesNobodyNew } from '../../rules/postponed-programme-takes-nobody-new.ts';
import {
  enforced,
  type Obligation,
  owed,
  recorded,
  recordedIn,
  reminded,
  remindedIn,
  reportedIn,
} from '../obligation.ts';

const clocks = 'packages/domain/src/oversight/monitoring-clocks.ts';
const figures = 'packages/domain/src/report/figures/oversight.ts';

/** Monitoring and evaluation: Standards 13. */
export const monitoring: readonly Obligation[] = [
  owed(
    'R141',
    'RP',
    ['Standards 13(a)'],
    'Social workers monitor and encourage providers.',
    recordedIn('packages/domain/src/oversight/observation.ts'),
    reportedIn('packages/domain/src/report/figures/observations.ts'),
  ),
  owed(
    'R142',
    'RM',
    ['Standards 13(b)'],
    'Reintegration is evaluated regularly, by papers, visits and interviews.',
    enforced(evaluationAnswersForSixSources, neighboursDoNotLearnWhy),
    recorded('recordEvaluation'),
    reminded(reintegrationIsEvaluated),
    reportedIn('packages/domain/src/report/figures/evaluations.ts'),
  ),
  owed(
    'R143',
    'EM',
    ['Standards 13(c)'],
    'Who is not treated rightly at home is moved to another assessed place.',
    enforced(moveGoesToAnAssessedPlace),
    reminded(moveIsAskedFor),
    recorded('requestMove'),
  ),
  owed(
    'R144',
    'MP',
    ['Standards 13(d)', 'Policy VII.1(d)'],
    'Every provider is monitored at least once a year.',
    enforced(monitoringAnswersItsChecklist),
    remindedIn(clocks),
    reportedIn(figures),
  ),
  owed(
    'R145',
    'RP',
    ['Standards 13 step 1'],
    'The Standards are spread and trained.',
    recordedIn('packages/domain/src/oversight/keep-year.ts'),
    reportedIn('packages/domain/src/report/figures/training-coverage.ts'),
  ),
  owed(
    'R146',
    'R',
    ['Standards 13 step 2'],
    'Monitoring ends in instruction, appreciation or a renewed memorandum.',
    recordedIn('packages/domain/src/oversight/monitoring-record.ts'),
  ),
  owed(
    'R147',
    'EM',
    ['Standards 13 step 3'],
    'A failing provider gets specific requests and a follow-up after three months.',
    enforced(findingComesFromAMonitoring, followUpIsOfAnOpenFinding, improvementHasThreeMonths),
    remindedIn(clocks),
  ),
  owed(
    'R148',
    'EMP',
    ['Standards 13 step 4'],
    'Who still fails after three months is reported to the Minister.',
    enforced(ministerHearsOfWhatWasNotMended, ministerDecidesOnAReport, postponedProgrammeTakesNobodyNew),
    remindedIn(clocks),
    reportedIn(figures),
  ),
];
