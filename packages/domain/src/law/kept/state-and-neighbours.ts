import { aClosedYearIsPublished } from '../../rules/a-closed-year-is-published.ts';
import { addressHasTwoSources } from '../../rules/address-has-two-sources.ts';
import { childGoesToFamilyByTwoPeople } from '../../rules/child-goes-to-family-by-two-people.ts';
import { committeeMeetingAnswersItsAgenda } from '../../rules/committee-meeting-answers-its-agenda.ts';
import { departureNeedsItsNotice } from '../../rules/departure-needs-its-notice.ts';
import { departureWithoutNoticeTakesTwo } from '../../rules/departure-without-notice-takes-two.ts';
import { differenceIsExplained } from '../../rules/difference-is-explained.ts';
import { disputeIsNegotiatedFirst } from '../../rules/dispute-is-negotiated-first.ts';
import { everyChildIsRecordedAlone } from '../../rules/every-child-is-recorded-alone.ts';
import { familyIsAssessedAnew } from '../../rules/family-is-assessed-anew.ts';
import { handoverNeedsItsChecklist } from '../../rules/handover-needs-its-checklist.ts';
import { handoverNeedsTwoOrganisations } from '../../rules/handover-needs-two-organisations.ts';
import { itemIsTickedByItsSide } from '../../rules/item-is-ticked-by-its-side.ts';
import { linkGoesToTheReceivingSide } from '../../rules/link-goes-to-the-receiving-side.ts';
import { missionSpeaksForHerCountry } from '../../rules/mission-speaks-for-her-country.ts';
import { plansFollowEachOther } from '../../rules/plans-follow-each-other.ts';
import { requiredItemIsNotWavedThrough } from '../../rules/required-item-is-not-waved-through.ts';
import { scheduleKeepsNoticePeriods } from '../../rules/schedule-keeps-notice-periods.ts';
import { scheduleNeedsBothSides } from '../../rules/schedule-needs-both-sides.ts';
import { serviceIsNeverRefusedForBeingForeign } from '../../rules/service-is-never-refused-for-being-foreign.ts';
import { servicesAreAnsweredBeforeReturn } from '../../rules/services-are-answered-before-return.ts';
import { sheetSaysWhatIsRequired } from '../../rules/sheet-says-what-is-required.ts';
import { visitIsAnnounced } from '../../rules/visit-is-announced.ts';
import {
  enforced,
  enforcedByShape,
  human,
  type Kept,
  type Means,
  recorded,
  recordedIn,
  remindedIn,
  reportedIn,
} from '../obligation.ts';
import type { stateAndNeighbours } from '../register/state-and-neighbours.ts';

const ministry: readonly Means[] = [human('The Ministry of Social Affairs, Veterans and Youth Rehabilitation.')];
const officials: readonly Means[] = [human('The officials of the departments and the directors of the organisations.')];

/** The duties of the state and cooperation with neighbours, Policy V to VII, Standards 14 to 16: how each obligation is kept. */
export const stateAndNeighboursKept: Kept<typeof stateAndNeighbours> = {
  R149: [reportedIn('packages/domain/src/report/figures/outcomes.ts')],
  R150: [reportedIn('packages/domain/src/report/figures/coordination.ts')],
  R151: [reportedIn('packages/domain/src/report/figures/needs-met.ts')],
  R152: [
    enforced(differenceIsExplained, everyChildIsRecordedAlone),
    recordedIn('packages/domain/src/arrival/batch.ts', 'packages/domain/src/arrival/arrival.ts'),
  ],
  R153: [
    enforced(serviceIsNeverRefusedForBeingForeign, servicesAreAnsweredBeforeReturn),
    enforcedByShape('packages/domain/src/case/needs.ts'),
    reportedIn('packages/domain/src/report/figures/parity.ts'),
  ],
  R154: [
    enforced(
      departureNeedsItsNotice,
      departureWithoutNoticeTakesTwo,
      scheduleKeepsNoticePeriods,
      linkGoesToTheReceivingSide,
      handoverNeedsItsChecklist,
      missionSpeaksForHerCountry,
      itemIsTickedByItsSide,
      scheduleNeedsBothSides,
      handoverNeedsTwoOrganisations,
      sheetSaysWhatIsRequired,
      addressHasTwoSources,
      requiredItemIsNotWavedThrough,
    ),
    recordedIn('packages/domain/src/handover/before-the-journey.ts'),
    remindedIn('packages/domain/src/handover/reminders.ts'),
  ],
  R155: [recordedIn('packages/domain/src/case/open-case.ts')],
  R156: {
    a: [recorded('chooseCommunity')],
    b: [
      enforced(childGoesToFamilyByTwoPeople, familyIsAssessedAnew, visitIsAnnounced),
      recorded('recordFamilySupport'),
    ],
  },
  R157: {
    a: ministry,
    b: [
      reportedIn(
        'packages/domain/src/report/figures/instruments-read.ts',
        'packages/domain/src/report/figures/training-coverage.ts',
      ),
      ...ministry,
    ],
    c: ministry,
    d: ministry,
    e: ministry,
    f: [reportedIn('packages/domain/src/report/figures/coordination.ts'), ...ministry],
    g: ministry,
  },
  R158: {
    a: officials,
    b: [reportedIn('packages/domain/src/report/figures/oversight.ts'), ...officials],
    c: officials,
    d: officials,
    e: [
      reportedIn(
        'packages/domain/src/report/figures/cooperation.ts',
        'packages/domain/src/report/figures/joint-work.ts',
      ),
      ...officials,
    ],
  },
  R159: [
    remindedIn('packages/domain/src/oversight/monitoring-clocks.ts'),
    reportedIn('packages/domain/src/report/figures/oversight.ts'),
  ],
  R160: [
    enforced(plansFollowEachOther),
    recordedIn('packages/domain/src/oversight/plan.ts'),
    remindedIn('packages/domain/src/oversight/task-force-clocks.ts'),
  ],
  R161: [recordedIn('packages/domain/src/oversight/recommendation.ts')],
  R162: [
    enforced(committeeMeetingAnswersItsAgenda),
    recordedIn('packages/domain/src/settings/known/agreements.ts'),
    remindedIn('packages/domain/src/oversight/task-force-clocks.ts'),
    reportedIn('packages/domain/src/report/bilateral.ts'),
    enforced(aClosedYearIsPublished),
  ],
  R163: [recordedIn('packages/domain/src/oversight/plan.ts')],
  R164: [
    enforced(disputeIsNegotiatedFirst, committeeMeetingAnswersItsAgenda),
    recordedIn('packages/domain/src/oversight/dispute.ts'),
    remindedIn('packages/domain/src/oversight/task-force-clocks.ts'),
    reportedIn('packages/domain/src/report/figures/disputes.ts'),
  ],
  R165: [
    recordedIn('packages/domain/src/oversight/joint-work.ts'),
    reportedIn('packages/domain/src/report/figures/joint-work.ts'),
  ],
  R166: [recordedIn('packages/domain/src/settings/known/obliged-units.ts')],
  R167: [recordedIn('packages/domain/src/law/in-force.ts', 'packages/domain/src/law/wording.ts')],
};
