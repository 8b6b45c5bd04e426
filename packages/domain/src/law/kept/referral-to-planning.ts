import { planCopyIsGiven } from '../../clocks/plan-copy-is-given.ts';
import { planFollowsIdentification } from '../../clocks/plan-follows-identification.ts';
import { planIsReviewed } from '../../clocks/plan-is-reviewed.ts';
import { plannedStepIsDone } from '../../clocks/planned-step-is-done.ts';
import { referralIsAnswered } from '../../clocks/referral-is-answered.ts';
import { addressHasTwoSources } from '../../rules/address-has-two-sources.ts';
import { channelStandsInItsContact } from '../../rules/channel-stands-in-its-contact.ts';
import { checklistMovesForward } from '../../rules/checklist-moves-forward.ts';
import { confirmedMinutesStandStill } from '../../rules/confirmed-minutes-stand-still.ts';
import { contactIsChangedByTwoPeople } from '../../rules/contact-is-changed-by-two-people.ts';
import { custodyGoesForward } from '../../rules/custody-goes-forward.ts';
import { declinedReferralGivesItsReason } from '../../rules/declined-referral-gives-its-reason.ts';
import { entrySpeaksOfOneInTheFile } from '../../rules/entry-speaks-of-one-in-the-file.ts';
import { greetingSaysHow } from '../../rules/greeting-says-how.ts';
import { handoverNeedsItsChecklist } from '../../rules/handover-needs-its-checklist.ts';
import { handoverNeedsTwoOrganisations } from '../../rules/handover-needs-two-organisations.ts';
import { intakeFollowsReception } from '../../rules/intake-follows-reception.ts';
import { itemIsTickedByItsSide } from '../../rules/item-is-ticked-by-its-side.ts';
import { lateEntryGivesItsReason } from '../../rules/late-entry-gives-its-reason.ts';
import { minutesAreTheCurrentOnes } from '../../rules/minutes-are-the-current-ones.ts';
import { oneOpenHandoverACase } from '../../rules/one-open-handover-a-case.ts';
import { planActionIsSpecific } from '../../rules/plan-action-is-specific.ts';
import { planIsNotInThePast } from '../../rules/plan-is-not-in-the-past.ts';
import { providersPlanWhenSheAgrees } from '../../rules/providers-plan-when-she-agrees.ts';
import { questionIsAnsweredOnce } from '../../rules/question-is-answered-once.ts';
import { receptionHasRoom } from '../../rules/reception-has-room.ts';
import { referralNeedsHerDecision } from '../../rules/referral-needs-her-decision.ts';
import { requiredItemIsNotWavedThrough } from '../../rules/required-item-is-not-waved-through.ts';
import { scheduleNeedsBothSides } from '../../rules/schedule-needs-both-sides.ts';
import { sheHasTimeToAdapt } from '../../rules/she-has-time-to-adapt.ts';
import { sheetDoesNotContradict } from '../../rules/sheet-does-not-contradict.ts';
import { sheetSaysWhatIsRequired } from '../../rules/sheet-says-what-is-required.ts';
import { staysInItsState } from '../../rules/stays-in-its-state.ts';
import { verificationIsTheLastWord } from '../../rules/verification-is-the-last-word.ts';
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
  R085: [
    enforced(contactIsChangedByTwoPeople, channelStandsInItsContact, verificationIsTheLastWord),
    remindedIn('packages/domain/src/directory/verified-last.ts'),
    reportedIn('packages/domain/src/report/figures/contact-freshness.ts'),
  ],
  R086: [
    enforced(
      declinedReferralGivesItsReason,
      receptionHasRoom,
      custodyGoesForward,
      questionIsAnsweredOnce,
      handoverNeedsTwoOrganisations,
      scheduleNeedsBothSides,
      itemIsTickedByItsSide,
      oneOpenHandoverACase,
    ),
    recorded('answerReferral'),
    reminded(referralIsAnswered),
    remindedIn('packages/domain/src/case/referred-in/reminders.ts'),
    recordedIn('packages/domain/src/handover/handover.ts'),
    reportedIn('packages/domain/src/report/figures/referrals-answered.ts', 'packages/domain/src/report/bilateral.ts'),
  ],
  R087: [
    enforced(
      handoverNeedsItsChecklist,
      requiredItemIsNotWavedThrough,
      minutesAreTheCurrentOnes,
      confirmedMinutesStandStill,
      checklistMovesForward,
      addressHasTwoSources,
      sheetSaysWhatIsRequired,
      sheetDoesNotContradict,
    ),
  ],
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
  R090: [
    enforced(greetingSaysHow, intakeFollowsReception, sheHasTimeToAdapt),
    recorded('recordReception', 'recordIntake'),
  ],
  R091: [recorded('recordPlan', 'recordPlanningMeeting'), reminded(planFollowsIdentification)],
  R092: [reminded(planIsReviewed), recorded('reviewPlan')],
  R093: [enforced(planActionIsSpecific, planIsNotInThePast), reminded(plannedStepIsDone)],
  R094: [
    enforced(entrySpeaksOfOneInTheFile, lateEntryGivesItsReason, staysInItsState),
    enforcedByShape('packages/domain/src/case/sections.ts'),
    recorded('recordProgress'),
  ],
  R095: [recorded('askForPlan', 'givePlan'), reminded(planCopyIsGiven)],
  R096: [enforced(providersPlanWhenSheAgrees), recorded('recordPlanningMeeting')],
};
