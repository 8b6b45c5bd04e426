import { crisisIsAnswered } from '../../clocks/crisis-is-answered.ts';
import { rescueWaitsForThePolice } from '../../clocks/rescue-waits-for-the-police.ts';
import { resultIsSharedWithHer } from '../../clocks/result-is-shared-with-her.ts';
import { ambiguousIsAVictim } from '../../rules/ambiguous-is-a-victim.ts';
import { batchClosesWithEveryoneScreened } from '../../rules/batch-closes-with-everyone-screened.ts';
import { careEndsWithRecoveryOrHerDecision } from '../../rules/care-ends-with-recovery-or-her-decision.ts';
import { closingByDeathRestsOnItsRecord } from '../../rules/closing-by-death-rests-on-its-record.ts';
import { closingRestsOnItsCriteria } from '../../rules/closing-rests-on-its-criteria.ts';
import { correctionNamesWhatItCorrects } from '../../rules/correction-names-what-it-corrects.ts';
import { helpersWorkUnderAMemorandum } from '../../rules/helpers-work-under-a-memorandum.ts';
import { nobodyRescuesAlone } from '../../rules/nobody-rescues-alone.ts';
import { notAVictimNeedsASecondPerson } from '../../rules/not-a-victim-needs-a-second-person.ts';
import { notAVictimNeedsEvidence } from '../../rules/not-a-victim-needs-evidence.ts';
import { onlyAnOpenPhaseCloses } from '../../rules/only-an-open-phase-closes.ts';
import { phasesRunBesideEachOther } from '../../rules/phases-run-beside-each-other.ts';
import { referralNeedsConsent } from '../../rules/referral-needs-consent.ts';
import { referralNeedsHerDecision } from '../../rules/referral-needs-her-decision.ts';
import { rescueLeadsToASafePlace } from '../../rules/rescue-leads-to-a-safe-place.ts';
import { socialAffairsAreConsultedFirst } from '../../rules/social-affairs-are-consulted-first.ts';
import {
  enforced,
  enforcedByShape,
  type Obligation,
  owed,
  recorded,
  reminded,
  remindedIn,
  reportedIn,
} from '../obligation.ts';

/** The model of case management and whom the standards bind: Policy III and IV, Standards 2 to 5. */
export const modelAndScope: readonly Obligation[] = [
  owed(
    'R011',
    'ER',
    ['Policy III (phases)', 'Standards 7'],
    'A case runs from the first sign to its closure, its phases side by side and in any order.',
    enforced(phasesRunBesideEachOther, onlyAnOpenPhaseCloses),
    recorded('openPhase', 'closePhase'),
  ),
  owed(
    'R012',
    'EM',
    ['Policy III (identification)'],
    'Nobody rescues alone: an intervention is for the police.',
    enforced(nobodyRescuesAlone),
    reminded(rescueWaitsForThePolice),
  ),
  owed(
    'R013',
    'E',
    ['Policy III (presumption of victim)', 'Standards 7.1(c)'],
    'Whoever may be a victim is treated as one until there is conclusive evidence otherwise.',
    enforced(
      ambiguousIsAVictim,
      batchClosesWithEveryoneScreened,
      notAVictimNeedsEvidence,
      notAVictimNeedsASecondPerson,
      correctionNamesWhatItCorrects,
    ),
  ),
  owed(
    'R014',
    'EM',
    ['Policy III (crisis)'],
    'A crisis can begin again in any phase, also after reintegration.',
    enforcedByShape('packages/domain/src/case/crisis/open-crisis.ts'),
    reminded(crisisIsAnswered),
    recorded('openCrisis'),
  ),
  owed(
    'R015',
    'ER',
    ['Policy III (referral)'],
    'A referral says what the person expects, is told to them beforehand and has their informed consent.',
    enforced(referralNeedsHerDecision, referralNeedsConsent),
    recorded('referCase'),
  ),
  owed(
    'R016',
    'R',
    ['Policy III (team)'],
    'A team plans the case, and the person is one of it.',
    recorded('joinTeam', 'recordPlanningMeeting'),
  ),
  owed(
    'R017',
    'ER',
    ['Policy III (plan)'],
    'Plan and progress are written down with intention, objective, challenges and procedure.',
    enforcedByShape('packages/domain/src/case/planning/record-plan.ts'),
    recorded('recordPlan', 'reviewPlan'),
  ),
  owed(
    'R018',
    'RM',
    ['Policy III (assessment)'],
    'The results of an assessment are shared with the person.',
    recorded('shareResult'),
    reminded(resultIsSharedWithHer),
  ),
  owed(
    'R019',
    'ER',
    ['Policy III (consultation)'],
    'Providers consult the municipal or provincial department before reintegrating.',
    enforced(socialAffairsAreConsultedFirst),
    recorded('consultSocialAffairs'),
  ),
  owed(
    'R020',
    'ER',
    ['Policy III (closure)'],
    'A case closes well on four criteria: family relations, family economy, daily life, lasting stability.',
    enforced(closingRestsOnItsCriteria),
    recorded('closeCase'),
  ),
  owed(
    'R021',
    'ER',
    ['Policy III (reopening)'],
    'A case is opened again when the person is traumatised again, and every earlier closure stays.',
    enforcedByShape('packages/domain/src/case/closing/reopen-case.ts', 'packages/domain/src/case/closing/track.ts'),
    recorded('reopenCase'),
  ),
  owed(
    'R022',
    'E',
    ['Standards 2'],
    'The standards bind everybody who assists victims, officials and organisations alike.',
    enforcedByShape('packages/domain/src/case/decide.ts'),
  ),
  owed(
    'R023',
    'E',
    ['Standards 4'],
    'Rights need not be earned and cannot be traded away: no service depends on helping the police.',
    enforcedByShape('packages/domain/src/case/needs.ts'),
  ),
  owed(
    'R024',
    'EMP',
    ['Standards 5', 'Policy VII.2(d)'],
    'An organisation works with victims only under a memorandum with the Ministry.',
    enforced(helpersWorkUnderAMemorandum),
    remindedIn('packages/domain/src/directory/provider.ts'),
    reportedIn('packages/domain/src/report/figures/memoranda.ts'),
  ),
  owed(
    'R025',
    'R',
    ['Policy II.D'],
    'Helpers in the community know the person’s triggers and tell them where the closest services are.',
    recorded('recordTriggers', 'giveServiceCard'),
  ),
  owed(
    'R026',
    'ER',
    ['Policy III (rescue)'],
    'A rescue is planned with social workers and leads to a safe place with food, care and help.',
    enforced(rescueLeadsToASafePlace),
    recorded('planIntervention'),
  ),
  owed(
    'R027',
    'R',
    ['Policy III (recovery)'],
    'Recovery is tailored to the one person.',
    recorded('recordPlan', 'planAction'),
  ),
  owed(
    'R028',
    'E',
    ['Policy IV (services)'],
    'The right to services lasts until the person has recovered: no clock ends it.',
    enforced(careEndsWithRecoveryOrHerDecision, closingByDeathRestsOnItsRecord),
    enforcedByShape('packages/domain/src/case/closing/track.ts'),
  ),
  owed(
    'R029',
    'R',
    ['Policy IV (freedom of movement)'],
    'Going home is a foreign victim’s right, not a duty.',
    recorded('recordNeeds', 'startReintegration'),
  ),
];
