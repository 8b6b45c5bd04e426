import { ageIsDeterminedFirst } from '../../clocks/age-is-determined-first.ts';
import { childHoldIsReviewed } from '../../clocks/child-hold-is-reviewed.ts';
import { custodyIsPapered } from '../../clocks/custody-is-papered.ts';
import { decisionWithoutHerIsExplained } from '../../clocks/decision-without-her-is-explained.ts';
import { familyOfAChildIsFound } from '../../clocks/family-of-a-child-is-found.ts';
import { holdEndsWithChildhood } from '../../clocks/hold-ends-with-childhood.ts';
import { protectionOrderIsWatched } from '../../clocks/protection-order-is-watched.ts';
import { resultIsSharedWithHer } from '../../clocks/result-is-shared-with-her.ts';
import { returnIsPrompt } from '../../clocks/return-is-prompt.ts';
import { searchForFamilyIsAcknowledged } from '../../clocks/search-for-family-is-acknowledged.ts';
import { sheIsConsultedThroughout } from '../../clocks/she-is-consulted-throughout.ts';
import { whatHoldsHerIsLookedAtAgain } from '../../clocks/what-holds-her-is-looked-at-again.ts';
import { adultAgreesHerself } from '../../rules/adult-agrees-herself.ts';
import { adultDecidesHerself } from '../../rules/adult-decides-herself.ts';
import { adultIsNotKept } from '../../rules/adult-is-not-kept.ts';
import { childHoldBeginsTheSearchForFamily } from '../../rules/child-hold-begins-the-search-for-family.ts';
import { childHoldRestsOnHerBestInterest } from '../../rules/child-hold-rests-on-her-best-interest.ts';
import { childIsKeptOnlyWhileTheGroundLasts } from '../../rules/child-is-kept-only-while-the-ground-lasts.ts';
import { childIsNotPlacedAgainstTheirNo } from '../../rules/child-is-not-placed-against-their-no.ts';
import { childsOpinionIsWeighed } from '../../rules/childs-opinion-is-weighed.ts';
import { decisionFollowsItsInformation } from '../../rules/decision-follows-its-information.ts';
import { decisionHasTimeToReflect } from '../../rules/decision-has-time-to-reflect.ts';
import { documentsDetermineAge } from '../../rules/documents-determine-age.ts';
import { eachDecisionIsToldOfAnew } from '../../rules/each-decision-is-told-of-anew.ts';
import { everyChildIsRecordedAlone } from '../../rules/every-child-is-recorded-alone.ts';
import { familyContactIsSafe } from '../../rules/family-contact-is-safe.ts';
import { impossibleWishHasAlternatives } from '../../rules/impossible-wish-has-alternatives.ts';
import { lateEntryTakesTwoPeople } from '../../rules/late-entry-takes-two-people.ts';
import { nobodyIsKeptInAClosedCase } from '../../rules/nobody-is-kept-in-a-closed-case.ts';
import { nobodyReturnsAgainstTheirNo } from '../../rules/nobody-returns-against-their-no.ts';
import { onlyAChildIsKept } from '../../rules/only-a-child-is-kept.ts';
import { returnLeadsHome } from '../../rules/return-leads-home.ts';
import { sheIsLeftUnaskedOnlyWhenItIsImpossible } from '../../rules/she-is-left-unasked-only-when-it-is-impossible.ts';
import { sheetDoesNotContradict } from '../../rules/sheet-does-not-contradict.ts';
import { supervisedContactIsSupervised } from '../../rules/supervised-contact-is-supervised.ts';
import { uncertainAgeIsAChild } from '../../rules/uncertain-age-is-a-child.ts';
import {
  enforced,
  enforcedByShape,
  human,
  type Kept,
  type Means,
  recorded,
  reminded,
  reportedIn,
} from '../obligation.ts';
import type { voiceAndFreedom } from '../register/voice-and-freedom.ts';
import { askedAtEachMonitoring } from './asked-at-each-monitoring.ts';

const asAChild: readonly Means[] = [
  enforced(uncertainAgeIsAChild, documentsDetermineAge, everyChildIsRecordedAlone, sheetDoesNotContradict),
];

/** Normality, participation, decisions and movement, Standards 6.8 to 6.11: how each obligation is kept. */
export const voiceAndFreedomKept: Kept<typeof voiceAndFreedom> = {
  R059: {
    a: [recorded('offerService', 'answerService')],
    b: [recorded('speakToCommunity', 'recordCommuneHelp'), ...askedAtEachMonitoring],
    c: [human('Each person who works with victims.'), ...askedAtEachMonitoring],
    d: [recorded('chooseCommunity', 'linkLocalService')],
    e: [recorded('chooseCommunity', 'linkLocalService')],
  },
  R060: [
    enforced(familyContactIsSafe, supervisedContactIsSupervised),
    recorded('assessFamilySafety', 'recordFamilyContact'),
  ],
  R061: {
    a: [recorded('consultHer', 'recordPlanningMeeting'), reminded(sheIsConsultedThroughout)],
    b: [enforced(decisionFollowsItsInformation), recorded('informForDecision', 'recordDecision')],
    c: [recorded('consultHer'), reminded(sheIsConsultedThroughout)],
    d: [enforced(childsOpinionIsWeighed), recorded('recordDecision')],
    e: [recorded('consultHer', 'keepOwnWords')],
  },
  R062: {
    a: [recorded('informForDecision')],
    b: [
      enforced(
        decisionHasTimeToReflect,
        eachDecisionIsToldOfAnew,
        lateEntryTakesTwoPeople,
        nobodyReturnsAgainstTheirNo,
      ),
      recorded('informForDecision', 'recordDecision', 'vouchForEntry'),
    ],
    c: [recorded('recordDecision')],
  },
  R063: [recorded('recordDecision'), enforced(impossibleWishHasAlternatives)],
  R064: {
    a: [enforced(adultDecidesHerself, adultAgreesHerself), recorded('assessCapacity', 'recordDecision')],
    b: [recorded('recordDecision')],
  },
  R065: [recorded('recordDecision'), enforced(childsOpinionIsWeighed, childIsNotPlacedAgainstTheirNo)],
  R066: [
    enforced(sheIsLeftUnaskedOnlyWhenItIsImpossible),
    recorded('explainDecision'),
    reminded(decisionWithoutHerIsExplained, resultIsSharedWithHer),
  ],
  R067: [
    reminded(returnIsPrompt, whatHoldsHerIsLookedAtAgain, protectionOrderIsWatched),
    enforced(returnLeadsHome),
    recorded('recordReturnDelay', 'recordReturnMatter', 'recordAddressSource', 'recordJourneyHome'),
    reportedIn('packages/domain/src/report/figures/returns.ts'),
  ],
  R068: [recorded('chooseCommunity')],
  R069: [
    enforced(onlyAChildIsKept, adultIsNotKept),
    enforcedByShape('packages/domain/src/case/movement/record-leaving.ts'),
    recorded('recordLeaving', 'recordQuestioning'),
  ],
  R070: {
    a: [
      enforced(
        onlyAChildIsKept,
        childHoldRestsOnHerBestInterest,
        childIsKeptOnlyWhileTheGroundLasts,
        nobodyIsKeptInAClosedCase,
      ),
      recorded('holdChild', 'reviewChildHold'),
      reminded(childHoldIsReviewed, holdEndsWithChildhood),
    ],
    b: [
      enforced(childHoldBeginsTheSearchForFamily),
      recorded('startFamilyTracing', 'answerFamilyTracing', 'recordCustodyPaper'),
      reminded(familyOfAChildIsFound, searchForFamilyIsAcknowledged, custodyIsPapered),
    ],
  },
  R071: { a: asAChild, b: asAChild, c: [recorded('recordInterview'), human('Whoever interviews a child.')] },
  R072: [reminded(ageIsDeterminedFirst), reportedIn('packages/domain/src/report/figures/ages-in-doubt.ts')],
};
