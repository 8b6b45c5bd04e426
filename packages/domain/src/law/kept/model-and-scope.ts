import { crisisIsAnswered } from '../../clocks/crisis-is-answered.ts';
import { herStateIsAssessedRegularly } from '../../clocks/her-state-is-assessed-regularly.ts';
import { rescueWaitsForThePolice } from '../../clocks/rescue-waits-for-the-police.ts';
import { resultIsSharedWithHer } from '../../clocks/result-is-shared-with-her.ts';
import { aBatchWithPeopleStays } from '../../rules/a-batch-with-people-stays.ts';
import { ambiguousIsAVictim } from '../../rules/ambiguous-is-a-victim.ts';
import { batchClosesWithEveryoneScreened } from '../../rules/batch-closes-with-everyone-screened.ts';
import { careEndsWithRecoveryOrHerDecision } from '../../rules/care-ends-with-recovery-or-her-decision.ts';
import { closingAsNoVictimRestsOnEvidence } from '../../rules/closing-as-no-victim-rests-on-evidence.ts';
import { closingByDeathRestsOnItsRecord } from '../../rules/closing-by-death-rests-on-its-record.ts';
import { closingIsTalkedOverWithHer } from '../../rules/closing-is-talked-over-with-her.ts';
import { closingRestsOnItsCriteria } from '../../rules/closing-rests-on-its-criteria.ts';
import { dangerKeepsTheCaseOpen } from '../../rules/danger-keeps-the-case-open.ts';
import { everyFindingLeadsSomewhere } from '../../rules/every-finding-leads-somewhere.ts';
import { helpersWorkUnderAMemorandum } from '../../rules/helpers-work-under-a-memorandum.ts';
import { nobodyRescuesAlone } from '../../rules/nobody-rescues-alone.ts';
import { nobodyReturnsAgainstTheirNo } from '../../rules/nobody-returns-against-their-no.ts';
import { notAVictimNeedsASecondPerson } from '../../rules/not-a-victim-needs-a-second-person.ts';
import { notAVictimNeedsEvidence } from '../../rules/not-a-victim-needs-evidence.ts';
import { referralNeedsConsent } from '../../rules/referral-needs-consent.ts';
import { referralNeedsHerDecision } from '../../rules/referral-needs-her-decision.ts';
import { rescueLeadsToASafePlace } from '../../rules/rescue-leads-to-a-safe-place.ts';
import { socialAffairsAreConsultedFirst } from '../../rules/social-affairs-are-consulted-first.ts';
import {
  enforced,
  enforcedByShape,
  type Kept,
  type Means,
  recorded,
  reminded,
  remindedIn,
  reportedIn,
} from '../obligation.ts';
import type { modelAndScope } from '../register/model-and-scope.ts';
import { askedAtEachMonitoring } from './asked-at-each-monitoring.ts';

const phases: readonly Means[] = [
  enforcedByShape('packages/domain/src/case/phases/open-phase.ts'),
  recorded('openPhase', 'closePhase'),
];
const presumed: readonly Means[] = [
  enforced(
    ambiguousIsAVictim,
    aBatchWithPeopleStays,
    batchClosesWithEveryoneScreened,
    notAVictimNeedsEvidence,
    notAVictimNeedsASecondPerson,
    closingAsNoVictimRestsOnEvidence,
  ),
];
const rescues: readonly Means[] = [enforced(nobodyRescuesAlone), reminded(rescueWaitsForThePolice)];

/** The model of case management and whom the standards bind, Policy III and IV, Standards 2 to 5: how each obligation is kept. */
export const modelAndScopeKept: Kept<typeof modelAndScope> = {
  R011: { a: phases, b: phases, c: phases, d: phases, e: askedAtEachMonitoring },
  R012: { a: [recorded('openCrisis', 'planIntervention')], b: rescues, c: rescues },
  R013: { a: presumed, b: [enforcedByShape('packages/domain/src/case/needs.ts')], c: presumed },
  R014: [
    enforcedByShape('packages/domain/src/case/crisis/open-crisis.ts'),
    enforced(dangerKeepsTheCaseOpen),
    reminded(crisisIsAnswered),
    recorded('openCrisis'),
  ],
  R015: {
    a: [enforcedByShape('packages/domain/src/case/referral/refer-case.ts'), recorded('referCase')],
    b: [enforced(referralNeedsHerDecision, referralNeedsConsent), recorded('referCase')],
  },
  R016: [recorded('joinTeam', 'recordPlanningMeeting')],
  R017: [enforcedByShape('packages/domain/src/case/planning/record-plan.ts'), recorded('recordPlan', 'reviewPlan')],
  R018: {
    a: [recorded('recordAssessment'), reminded(herStateIsAssessedRegularly)],
    b: [enforced(everyFindingLeadsSomewhere), recorded('recordAssessment')],
    c: [recorded('shareResult'), reminded(resultIsSharedWithHer)],
  },
  R019: [enforced(socialAffairsAreConsultedFirst), recorded('consultSocialAffairs')],
  R020: {
    a: [enforced(closingIsTalkedOverWithHer), recorded('consultOnClosing', 'prepareClosing')],
    b: [enforced(closingRestsOnItsCriteria), recorded('closeCase')],
  },
  R021: [
    enforcedByShape('packages/domain/src/case/closing/reopen-case.ts', 'packages/domain/src/case/closing/track.ts'),
    recorded('reopenCase'),
  ],
  R022: [enforcedByShape('packages/domain/src/case/decide.ts')],
  R023: [enforcedByShape('packages/domain/src/case/needs.ts')],
  R024: [
    enforced(helpersWorkUnderAMemorandum),
    remindedIn('packages/domain/src/directory/provider.ts'),
    reportedIn('packages/domain/src/report/figures/memoranda.ts'),
  ],
  R025: { a: [recorded('recordTriggers')], b: [recorded('giveServiceCard')] },
  R026: [enforced(rescueLeadsToASafePlace), recorded('planIntervention')],
  R027: [recorded('recordPlan', 'planAction')],
  R028: [
    enforced(careEndsWithRecoveryOrHerDecision, closingByDeathRestsOnItsRecord),
    enforcedByShape('packages/domain/src/case/closing/track.ts'),
  ],
  R029: [enforced(nobodyReturnsAgainstTheirNo), recorded('recordNeeds', 'startReintegration')],
};
