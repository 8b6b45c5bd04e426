import { crisisAfterReturnIsWatchedFor } from '../../clocks/crisis-after-return-is-watched-for.ts';
import { firstVisitAfterReturn } from '../../clocks/first-visit-after-return.ts';
import { followUpIsPlanned } from '../../clocks/follow-up-is-planned.ts';
import { minorGoesOnWithSchool } from '../../clocks/minor-goes-on-with-school.ts';
import { trialIsReviewed } from '../../clocks/trial-is-reviewed.ts';
import { childIsPlacedOnlyWithASafeFamily } from '../../rules/child-is-placed-only-with-a-safe-family.ts';
import { childsCaseClosesNotOnHerWordAlone } from '../../rules/childs-case-closes-not-on-her-word-alone.ts';
import { closingFindsHerWell } from '../../rules/closing-finds-her-well.ts';
import { closingIsPrepared } from '../../rules/closing-is-prepared.ts';
import { closingIsTalkedOverWithHer } from '../../rules/closing-is-talked-over-with-her.ts';
import { communityHearsAtHerRequest } from '../../rules/community-hears-at-her-request.ts';
import { failedClosingIsLearntFrom } from '../../rules/failed-closing-is-learnt-from.ts';
import { noHastyClosing } from '../../rules/no-hasty-closing.ts';
import { onlyASupervisorAgreesToClosing } from '../../rules/only-a-supervisor-agrees-to-closing.ts';
import { personAndPlaceAreAssessedFirst } from '../../rules/person-and-place-are-assessed-first.ts';
import { reintegrationDecisionSaysWhereAndWhen } from '../../rules/reintegration-decision-says-where-and-when.ts';
import { reintegrationIsHerDecision } from '../../rules/reintegration-is-her-decision.ts';
import { trialIsConfirmedByReviews } from '../../rules/trial-is-confirmed-by-reviews.ts';
import { unreachableMeansSought } from '../../rules/unreachable-means-sought.ts';
import { visitIsAnnounced } from '../../rules/visit-is-announced.ts';
import { enforced, type Kept, recorded, reminded, reportedIn } from '../obligation.ts';
import type { returnAndClosure } from '../register/return-and-closure.ts';

/** Reintegration, follow-up and closure, Standards 7.8 to 7.10: how each obligation is kept. */
export const returnAndClosureKept: Kept<typeof returnAndClosure> = {
  R106: {
    a: [enforced(reintegrationIsHerDecision, reintegrationDecisionSaysWhereAndWhen)],
    b: [enforced(reintegrationIsHerDecision)],
    c: [reportedIn('packages/domain/src/report/figures/outcomes.ts')],
  },
  R107: [enforced(communityHearsAtHerRequest)],
  R108: [recorded('recordTraining')],
  R109: [enforced(personAndPlaceAreAssessedFirst, childIsPlacedOnlyWithASafeFamily)],
  R110: [enforced(trialIsConfirmedByReviews), reminded(trialIsReviewed)],
  R111: [reminded(crisisAfterReturnIsWatchedFor)],
  R112: [recorded('recordFamilySupport')],
  R113: [recorded('recordSchooling'), reminded(minorGoesOnWithSchool)],
  R114: {
    a: [recorded('planFollowUp'), reminded(firstVisitAfterReturn, followUpIsPlanned)],
    b: [recorded('planFollowUp'), reminded(followUpIsPlanned)],
    c: [recorded('linkLocalService')],
  },
  R115: [enforced(visitIsAnnounced), recorded('recordVisit')],
  R116: [recorded('askDiscretion', 'recordVisit')],
  R117: [enforced(closingFindsHerWell)],
  R118: [enforced(closingIsTalkedOverWithHer, childsCaseClosesNotOnHerWordAlone)],
  R119: [enforced(unreachableMeansSought)],
  R120: [enforced(closingIsPrepared), recorded('prepareClosing')],
  R121: [enforced(noHastyClosing, onlyASupervisorAgreesToClosing)],
  R122: [enforced(failedClosingIsLearntFrom), reportedIn('packages/domain/src/report/figures/learning-register.ts')],
};
