import { healthIsAssessedFirst } from '../../clocks/health-is-assessed-first.ts';
import { plannedAssessmentIsDone } from '../../clocks/planned-assessment-is-done.ts';
import { returnRiskIsAssessedSoon } from '../../clocks/return-risk-is-assessed-soon.ts';
import { serviceQualityIsAssessedEveryYear } from '../../clocks/service-quality-is-assessed-every-year.ts';
import { assessmentNeedsHerAssent } from '../../rules/assessment-needs-her-assent.ts';
import { childIsPlacedOnlyWithASafeFamily } from '../../rules/child-is-placed-only-with-a-safe-family.ts';
import { everyFindingLeadsSomewhere } from '../../rules/every-finding-leads-somewhere.ts';
import { nobodyIsAskedTwice } from '../../rules/nobody-is-asked-twice.ts';
import { recoveryIsHerChoice } from '../../rules/recovery-is-her-choice.ts';
import { riskComesBeforeTheReturn } from '../../rules/risk-comes-before-the-return.ts';
import { enforced, enforcedByShape, type Kept, recorded, reminded, reportedIn } from '../obligation.ts';
import type { assessmentAndRecovery } from '../register/assessment-and-recovery.ts';

/** Assessment and recovery, Standards 7.6 and 7.7: how each obligation is kept. */
export const assessmentAndRecoveryKept: Kept<typeof assessmentAndRecovery> = {
  R097: [reminded(healthIsAssessedFirst)],
  R098: [recorded('recordAssessment')],
  R099: [reminded(plannedAssessmentIsDone), recorded('planAssessment')],
  R100: [enforced(riskComesBeforeTheReturn, childIsPlacedOnlyWithASafeFamily), reminded(returnRiskIsAssessedSoon)],
  R101: [
    reminded(serviceQualityIsAssessedEveryYear),
    recorded('recordProviderCheck'),
    reportedIn('packages/domain/src/report/figures/yearly-assessments.ts'),
  ],
  R102: [enforced(nobodyIsAskedTwice), reportedIn('packages/domain/src/report/figures/repeated-questions.ts')],
  R103: {
    a: [recorded('recordAssessment', 'recordInterview')],
    b: [enforced(assessmentNeedsHerAssent), recorded('recordAssessment')],
  },
  R104: [enforced(everyFindingLeadsSomewhere), recorded('recordAssessment')],
  R105: {
    a: [recorded('recordPace')],
    b: [enforced(recoveryIsHerChoice), recorded('recordActivity')],
    c: [enforcedByShape('packages/domain/src/case/closing/track.ts'), recorded('offerService', 'answerService')],
    d: [recorded('recordFamilySupport', 'assessFamilySafety')],
    e: [recorded('recordActivity')],
    f: [recorded('recordStrength')],
    g: [enforced(recoveryIsHerChoice), recorded('recordActivity')],
  },
};
