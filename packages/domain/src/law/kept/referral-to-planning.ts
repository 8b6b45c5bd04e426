import { planCopyIsGiven } from '../../clocks/plan-copy-is-given.ts';
import { planFollowsIdentification } from '../../clocks/plan-follows-identification.ts';
import { planIsReviewed } from '../../clocks/plan-is-reviewed.ts';
import { plannedStepIsDone } from '../../clocks/planned-step-is-done.ts';
import { referralIsAnswered } from '../../clocks/referral-is-answered.ts';
import { contactIsChangedByTwoPeople } from '../../rules/contact-is-changed-by-two-people.ts';
import { declinedReferralGivesItsReason } from '../../rules/declined-referral-gives-its-reason.ts';
import { greetingSaysHow } from '../../rules/greeting-says-how.ts';
import { intakeFollowsReception } from '../../rules/intake-follows-reception.ts';
import { planActionIsSpecific } from '../../rules/plan-action-is-specific.ts';
import { providersPlanWhenSheAgrees } from '../../rules/providers-plan-when-she-agrees.ts';
import { referralNeedsHerDecision } from '../../rules/referral-needs-her-decision.ts';
import { sheHasTimeToAdapt } from '../../rules/she-has-time-to-adapt.ts';
import {
  enforced,
  enforcedByShape,
  type Kept,
  recorded,
  recordedIn,
  reminded,
  remindedIn,
  reportedIn,
} from '../obligation.ts';
import type { referralToPlanning } from '../register/referral-to-planning.ts';

/** Referral, reception and planning, Standards 7.3 to 7.5: how each obligation is kept. */
export const referralToPlanningKept: Kept<typeof referralToPlanning> = {
  R084: [enforced(referralNeedsHerDecision)],
  R085: {
    a: [enforced(contactIsChangedByTwoPeople)],
    b: [
      remindedIn('packages/domain/src/directory/verified-last.ts'),
      reportedIn('packages/domain/src/report/figures/contact-freshness.ts'),
    ],
  },
  R086: [
    enforced(declinedReferralGivesItsReason),
    recorded('answerReferral'),
    reminded(referralIsAnswered),
    remindedIn('packages/domain/src/case/referred-in/reminders.ts'),
    recordedIn('packages/domain/src/handover/handover.ts'),
    reportedIn('packages/domain/src/report/figures/referrals-answered.ts', 'packages/domain/src/report/bilateral.ts'),
  ],
  R087: [enforcedByShape('packages/domain/src/case/referral/refer-case.ts'), recorded('referCase')],
  R088: [
    enforced(declinedReferralGivesItsReason),
    enforcedByShape('packages/domain/src/case/services/foreign-as-reason.ts'),
    reportedIn(
      'packages/domain/src/report/figures/referrals-declined.ts',
      'packages/domain/src/report/figures/referrals-in-declined.ts',
      'packages/domain/src/report/bilateral.ts',
    ),
  ],
  R089: [recordedIn('packages/domain/src/directory/provider.ts')],
  R090: {
    a: [enforced(intakeFollowsReception), recorded('recordReception')],
    b: [enforced(greetingSaysHow, intakeFollowsReception), recorded('recordReception')],
    c: [enforced(intakeFollowsReception), recorded('recordReception')],
    d: [enforced(intakeFollowsReception), recorded('recordReception')],
    e: [enforced(sheHasTimeToAdapt, intakeFollowsReception), recorded('recordReception', 'recordIntake')],
  },
  R091: {
    a: [recorded('recordPlanningMeeting', 'consultHer')],
    b: [recorded('recordPlan', 'recordPlanningMeeting'), reminded(planFollowsIdentification)],
    c: [recorded('recordPlanningMeeting')],
  },
  R092: [reminded(planIsReviewed), recorded('reviewPlan')],
  R093: [enforced(planActionIsSpecific), reminded(plannedStepIsDone)],
  R094: [enforcedByShape('packages/domain/src/case/sections.ts'), recorded('recordProgress')],
  R095: [recorded('askForPlan', 'givePlan'), reminded(planCopyIsGiven)],
  R096: [enforced(providersPlanWhenSheAgrees), recorded('recordPlanningMeeting')],
};
