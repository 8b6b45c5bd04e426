import { breachIsAnswered } from '../../clocks/breach-is-answered.ts';
import { moveIsAskedFor } from '../../clocks/move-is-asked-for.ts';
import { reintegrationIsEvaluated } from '../../clocks/reintegration-is-evaluated.ts';
import { breachIsAnsweredByAnother } from '../../rules/breach-is-answered-by-another.ts';
import { evaluationAnswersForSixSources } from '../../rules/evaluation-answers-for-six-sources.ts';
import { findingComesFromAMonitoring } from '../../rules/finding-comes-from-a-monitoring.ts';
import { improvementHasThreeMonths } from '../../rules/improvement-has-three-months.ts';
import { ministerDecidesOnAReport } from '../../rules/minister-decides-on-a-report.ts';
import { ministerHearsOfWhatWasNotMended } from '../../rules/minister-hears-of-what-was-not-mended.ts';
import { monitoringAnswersItsChecklist } from '../../rules/monitoring-answers-its-checklist.ts';
import { moveGoesToAnAssessedPlace } from '../../rules/move-goes-to-an-assessed-place.ts';
import { neighboursDoNotLearnWhy } from '../../rules/neighbours-do-not-learn-why.ts';
import { postponedProgrammeTakesNobodyNew } from '../../rules/postponed-programme-takes-nobody-new.ts';
import { enforced, type Kept, recorded, recordedIn, reminded, remindedIn, reportedIn } from '../obligation.ts';

const clocks = 'packages/domain/src/oversight/monitoring-clocks.ts';
const figures = 'packages/domain/src/report/figures/oversight.ts';

import type { monitoring } from '../register/monitoring.ts';

/** Monitoring and evaluation, Standards 13: how each obligation is kept. */
export const monitoringKept: Kept<typeof monitoring> = {
  R141: [
    recordedIn('packages/domain/src/oversight/observation.ts'),
    reportedIn('packages/domain/src/report/figures/observations.ts'),
  ],
  R142: [
    enforced(evaluationAnswersForSixSources, neighboursDoNotLearnWhy),
    recorded('recordEvaluation'),
    reminded(reintegrationIsEvaluated),
    reportedIn('packages/domain/src/report/figures/evaluations.ts'),
  ],
  R143: [enforced(moveGoesToAnAssessedPlace), reminded(moveIsAskedFor), recorded('requestMove')],
  R144: {
    a: [remindedIn(clocks), reportedIn(figures)],
    b: [enforced(monitoringAnswersItsChecklist), remindedIn(clocks)],
    c: [remindedIn(clocks), reportedIn(figures)],
  },
  R145: [
    recordedIn('packages/domain/src/oversight/keep-year.ts'),
    reportedIn('packages/domain/src/report/figures/training-coverage.ts'),
  ],
  R146: [recordedIn('packages/domain/src/oversight/monitoring-record.ts')],
  R147: [
    enforced(findingComesFromAMonitoring, improvementHasThreeMonths, breachIsAnsweredByAnother),
    recorded('answerBreach'),
    reminded(breachIsAnswered),
    remindedIn(clocks),
  ],
  R148: [
    enforced(ministerHearsOfWhatWasNotMended, ministerDecidesOnAReport, postponedProgrammeTakesNobodyNew),
    remindedIn(clocks),
    reportedIn(figures),
  ],
};
