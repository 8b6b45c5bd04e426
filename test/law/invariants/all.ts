import { confirmedByThreeFactors } from './r002.ts';
import { everyStayHasItsSetting } from './r005.ts';
import { aLongTermShelterHasAGround } from './r009.ts';
import { theCommuneLearnsByAYes } from './r010.ts';
import { aCaseRunsUntilItIsClosed } from './r011.ts';
import { noRescueWithoutPolice } from './r012.ts';
import { presumedUntilProvenOtherwise } from './r013.ts';
import { dangerFindsTheCaseOpen } from './r014.ts';
import { aReferralWasToldAndAgreed } from './r015.ts';
import { theProvinceIsConsultedFirst } from './r019.ts';
import { successIsShown } from './r020.ts';
import { everyClosingStays } from './r021.ts';
import { noAgreementNoReferral } from './r024.ts';
import { aRescueLeadsSomewhereSafe } from './r026.ts';
import { nobodyIsClosedAgainstTheirWish } from './r028.ts';
import { nobodyReturnsAgainstANo, nothingLeadsHomeAgainstANo } from './r029.ts';
import { whoeverIsBarredStaysAway } from './r030.ts';
import { carersAreAsWished } from './r033.ts';
import { guestsAreCheckedBefore } from './r034.ts';
import { familyIsFoundSafe } from './r036.ts';
import { whoeverIsGoneIsSought } from './r039.ts';
import { nothingIsSharedWithoutAYes } from './r042.ts';
import { noMoreThanThePurposeNeeds } from './r043.ts';
import { brokenGlassIsLookedAt } from './r045.ts';
import { theRecordIsOpenToThePerson } from './r050.ts';
import { everyWordIsUnderstood } from './r051.ts';
import { onlyAChildIsToldLess } from './r052.ts';
import { takingPartIsChosen } from './r056.ts';
import { noChildIsHeardAlone } from './r058.ts';
import { familyIsMetSafely } from './r060.ts';
import { nothingIsDecidedUntold } from './r061.ts';
import { aYesHasTimeBehindIt } from './r062.ts';
import { whatCannotBeHasAnotherWay } from './r063.ts';
import { nobodyDecidesForAnAdult } from './r064.ts';
import { aChildIsFollowedAsFarAsItIsSafe } from './r065.ts';
import { noAdultIsKept } from './r069.ts';
import { nobodyIsHeldForGood } from './r070.ts';
import { whoeverMayBeAChildIsOne } from './r071.ts';
import { nobodyIsAskedNearSuspects } from './r073.ts';
import { careComesBeforeQuestions } from './r075.ts';
import { onlyWhatIsNeededIsAsked } from './r076.ts';
import { nobodyIsAskedAlone } from './r077.ts';
import { dangerIsWeighedFirst } from './r079.ts';
import { suspectsAreKeptApart } from './r081.ts';
import { whatIsTheirsIsCounted } from './r082.ts';
import { officialsPlanAlong } from './r083.ts';
import { nobodyIsReferredUnasked } from './r084.ts';
import { aReferralCarriesWhatIsAgreed } from './r087.ts';
import { nobodyIsTurnedAwayForWhoTheyAre } from './r088.ts';
import { whoeverArrivesRestsFirst } from './r090.ts';
import { aPlanSaysWhoDoesWhatByWhen } from './r093.ts';
import { nobodyPlansAlongUnagreed } from './r096.ts';
import { aJourneyHomeIsWeighedFirst, aReturnIsWeighedFirst } from './r100.ts';
import { nobodyIsAskedTwiceForNothing } from './r102.ts';
import { nobodyIsAssessedUnwilling } from './r103.ts';
import { whatIsFoundLeadsSomewhere } from './r104.ts';
import { aNoToAServiceEndsNothing } from './r105.ts';
import { whereToLiveIsTheirDecision } from './r106.ts';
import { theCommunityHearsWhatWasAsked } from './r107.ts';
import { personAndPlaceAreLookedAt } from './r109.ts';
import { aTrialIsATrial } from './r110.ts';
import { visitsAreToldBefore } from './r115.ts';
import { whoeverIsDoneIsWell } from './r117.ts';
import { theEndIsTalkedOver } from './r118.ts';
import { whoeverIsUnreachableWasSought } from './r119.ts';
import { theEndIsPrepared } from './r120.ts';
import { nobodyIsLetGoInHaste } from './r121.ts';
import { aFailedEndIsLearntFrom } from './r122.ts';
import { whoeverAsksToGiveACaseAwayIsAnswered } from './r124.ts';
import { thePhasesOfTheDirectiveFollowEachOther } from './r128.ts';
import { contactRestsOnWhatIsKnownOfTheFamily } from './r134.ts';
import { healthAndFamilyGoNowhereUnagreed } from './r137.ts';
import { nobodyReadsAlone } from './r138.ts';
import { nothingIsPublishedButForTheirGood } from './r140.ts';
import { nobodyStaysWhereRightsAreNotKept } from './r143.ts';
import { theOtherSideKnowsBefore } from './r154.ts';
import { nobodySettlesUnplanned } from './r156.ts';
import type { Invariant } from './story.ts';

/** Every invariant, in the order of the register. */
export const invariants: readonly Invariant[] = [
  confirmedByThreeFactors,
  everyStayHasItsSetting,
  aLongTermShelterHasAGround,
  theCommuneLearnsByAYes,
  aCaseRunsUntilItIsClosed,
  noRescueWithoutPolice,
  presumedUntilProvenOtherwise,
  dangerFindsTheCaseOpen,
  aReferralWasToldAndAgreed,
  theProvinceIsConsultedFirst,
  successIsShown,
  everyClosingStays,
  noAgreementNoReferral,
  aRescueLeadsSomewhereSafe,
  nobodyIsClosedAgainstTheirWish,
  nobodyReturnsAgainstANo,
  nothingLeadsHomeAgainstANo,
  whoeverIsBarredStaysAway,
  carersAreAsWished,
  guestsAreCheckedBefore,
  familyIsFoundSafe,
  whoeverIsGoneIsSought,
  nothingIsSharedWithoutAYes,
  noMoreThanThePurposeNeeds,
  brokenGlassIsLookedAt,
  theRecordIsOpenToThePerson,
  everyWordIsUnderstood,
  onlyAChildIsToldLess,
  takingPartIsChosen,
  noChildIsHeardAlone,
  familyIsMetSafely,
  nothingIsDecidedUntold,
  aYesHasTimeBehindIt,
  whatCannotBeHasAnotherWay,
  nobodyDecidesForAnAdult,
  aChildIsFollowedAsFarAsItIsSafe,
  noAdultIsKept,
  nobodyIsHeldForGood,
  whoeverMayBeAChildIsOne,
  nobodyIsAskedNearSuspects,
  careComesBeforeQuestions,
  onlyWhatIsNeededIsAsked,
  nobodyIsAskedAlone,
  dangerIsWeighedFirst,
  suspectsAreKeptApart,
  whatIsTheirsIsCounted,
  officialsPlanAlong,
  nobodyIsReferredUnasked,
  aReferralCarriesWhatIsAgreed,
  nobodyIsTurnedAwayForWhoTheyAre,
  whoeverArrivesRestsFirst,
  aPlanSaysWhoDoesWhatByWhen,
  nobodyPlansAlongUnagreed,
  aJourneyHomeIsWeighedFirst,
  aReturnIsWeighedFirst,
  nobodyIsAskedTwiceForNothing,
  nobodyIsAssessedUnwilling,
  whatIsFoundLeadsSomewhere,
  aNoToAServiceEndsNothing,
  whereToLiveIsTheirDecision,
  theCommunityHearsWhatWasAsked,
  personAndPlaceAreLookedAt,
  aTrialIsATrial,
  visitsAreToldBefore,
  whoeverIsDoneIsWell,
  theEndIsTalkedOver,
  whoeverIsUnreachableWasSought,
  theEndIsPrepared,
  nobodyIsLetGoInHaste,
  aFailedEndIsLearntFrom,
  whoeverAsksToGiveACaseAwayIsAnswered,
  thePhasesOfTheDirectiveFollowEachOther,
  contactRestsOnWhatIsKnownOfTheFamily,
  healthAndFamilyGoNowhereUnagreed,
  nobodyReadsAlone,
  nothingIsPublishedButForTheirGood,
  nobodyStaysWhereRightsAreNotKept,
  theOtherSideKnowsBefore,
  nobodySettlesUnplanned,
];
