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
import { addressHasTwoSources } from '../../rules/address-has-two-sources.ts';
import { adultAgreesHerself } from '../../rules/adult-agrees-herself.ts';
import { adultDecidesHerself } from '../../rules/adult-decides-herself.ts';
import { childHoldBeginsTheSearchForFamily } from '../../rules/child-hold-begins-the-search-for-family.ts';
import { childHoldRestsOnHerBestInterest } from '../../rules/child-hold-rests-on-her-best-interest.ts';
import { childIsKeptOnlyWhileTheGroundLasts } from '../../rules/child-is-kept-only-while-the-ground-lasts.ts';
import { childsOpinionIsWeighed } from '../../rules/childs-opinion-is-weighed.ts';
import { decisionFollowsItsInformation } from '../../rules/decision-follows-its-information.ts';
import { decisionHasTimeToReflect } from '../../rules/decision-has-time-to-reflect.ts';
import { documentsDetermineAge } from '../../rules/documents-determine-age.ts';
import { eachDecisionIsToldOfAnew } from '../../rules/each-decision-is-told-of-anew.ts';
import { everyChildIsRecordedAlone } from '../../rules/every-child-is-recorded-alone.ts';
import { familyContactIsSafe } from '../../rules/family-contact-is-safe.ts';
import { gateHasRoom } from '../../rules/gate-has-room.ts';
import { gateLiesOnHerWay } from '../../rules/gate-lies-on-her-way.ts';
import { impossibleWishHasAlternatives } from '../../rules/impossible-wish-has-alternatives.ts';
import { nobodyLeavesForAClosedGate } from '../../rules/nobody-leaves-for-a-closed-gate.ts';
import { onlyAChildIsKept } from '../../rules/only-a-child-is-kept.ts';
import { rerouteBeginsAtItsGate } from '../../rules/reroute-begins-at-its-gate.ts';
import { rerouteIsOneAct } from '../../rules/reroute-is-one-act.ts';
import { returnLeadsHome } from '../../rules/return-leads-home.ts';
import { scheduleNeedsAnOpenGate } from '../../rules/schedule-needs-an-open-gate.ts';
import { sheIsLeftUnaskedOnlyWhenItIsImpossible } from '../../rules/she-is-left-unasked-only-when-it-is-impossible.ts';
import { supervisedContactIsSupervised } from '../../rules/supervised-contact-is-supervised.ts';
import { uncertainAgeIsAChild } from '../../rules/uncertain-age-is-a-child.ts';
import { enforced, enforcedByShape, type Obligation, owed, recorded, reminded, reportedIn } from '../obligation.ts';

/** Normality, participation, decisions and movement: Standards 6.8 to 6.11. */
export const voiceAndFreedom: readonly Obligation[] = [
  owed(
    'R059',
    'R',
    ['Standards 6.8(a)', 'Standards 6.8(b)', 'Standards 6.8(c)', 'Standards 6.8(d)', 'Policy IV (normality)'],
    'The person is helped into the community of their choice, and stigma is worked against.',
    recorded('chooseCommunity', 'offerService'),
  ),
  owed(
    'R060',
    'ER',
    ['Standards 6.8(e)'],
    'The person can have contact with the family when it is safe.',
    enforced(familyContactIsSafe, supervisedContactIsSupervised),
    recorded('assessFamilySafety', 'recordFamilyContact'),
  ),
  owed(
    'R061',
    'RM',
    ['Standards 6.9(a)', 'Standards 6.9(b)', 'Standards 6.9(c)', 'Standards 6.9(d)', 'Policy IV (participation)'],
    'The person takes part in all planning, informed in advance, and a child’s opinion counts.',
    recorded('informForDecision', 'recordDecision', 'consultHer'),
    enforced(decisionFollowsItsInformation, childsOpinionIsWeighed),
    reminded(sheIsConsultedThroughout),
  ),
  owed(
    'R062',
    'ER',
    ['Standards 6.10(a)', 'Standards 6.10(b)', 'Policy IV (decision-making)'],
    'The person has time to reflect before a decision, and nobody hurries them.',
    enforced(decisionHasTimeToReflect, eachDecisionIsToldOfAnew),
    recorded('informForDecision', 'recordDecision'),
  ),
  owed(
    'R063',
    'R',
    ['Standards 6.10(c)'],
    'When what the person prefers is not possible, they are helped to an alternative.',
    recorded('recordDecision'),
    enforced(impossibleWishHasAlternatives),
  ),
  owed(
    'R064',
    'ER',
    ['Standards 6.10(d)'],
    'Decisions are made for an adult only when the person is unable to make them.',
    enforced(adultDecidesHerself, adultAgreesHerself),
    recorded('assessCapacity', 'recordDecision'),
  ),
  owed(
    'R065',
    'R',
    ['Standards 6.10(e)'],
    'A child decides as far as the child’s safety allows.',
    recorded('recordDecision'),
    enforced(childsOpinionIsWeighed),
  ),
  owed(
    'R066',
    'RM',
    ['Standards 6.10(f)'],
    'What was decided without the person is explained to them.',
    enforced(sheIsLeftUnaskedOnlyWhenItIsImpossible),
    recorded('explainDecision'),
    reminded(decisionWithoutHerIsExplained, resultIsSharedWithHer),
  ),
  owed(
    'R067',
    'MP',
    ['Standards 6.11(a)'],
    'A foreign victim goes home promptly and humanely.',
    reminded(returnIsPrompt, whatHoldsHerIsLookedAtAgain, protectionOrderIsWatched),
    enforced(
      scheduleNeedsAnOpenGate,
      gateLiesOnHerWay,
      gateHasRoom,
      nobodyLeavesForAClosedGate,
      rerouteBeginsAtItsGate,
      rerouteIsOneAct,
      addressHasTwoSources,
      returnLeadsHome,
    ),
    recorded('recordReturnDelay', 'recordReturnMatter', 'recordAddressSource', 'recordJourneyHome'),
    reportedIn('packages/domain/src/report/figures/returns.ts'),
  ),
  owed(
    'R068',
    'R',
    ['Standards 6.11(b)'],
    'In their own country the person lives in the community they choose, and may move.',
    recorded('chooseCommunity'),
  ),
  owed(
    'R069',
    'E',
    ['Standards 6.11(c)'],
    'An adult without criminal charges may leave, and is never held against their will.',
    enforced(onlyAChildIsKept),
    enforcedByShape('packages/domain/src/case/movement/record-leaving.ts'),
    recorded('recordLeaving'),
  ),
  owed(
    'R070',
    'ERM',
    ['Standards 6.11(d)'],
    'A child may be kept only for the child’s safety, while the family is sought quickly.',
    enforced(
      onlyAChildIsKept,
      childHoldRestsOnHerBestInterest,
      childHoldBeginsTheSearchForFamily,
      childIsKeptOnlyWhileTheGroundLasts,
    ),
    recorded('holdChild', 'reviewChildHold', 'startFamilyTracing', 'answerFamilyTracing', 'recordCustodyPaper'),
    reminded(
      childHoldIsReviewed,
      familyOfAChildIsFound,
      searchForFamilyIsAcknowledged,
      holdEndsWithChildhood,
      custodyIsPapered,
    ),
  ),
  owed(
    'R071',
    'E',
    ['Standards 6.11(e)', 'Standards 7.1(d)'],
    'Whoever may be a child is treated as a child.',
    enforced(uncertainAgeIsAChild, documentsDetermineAge, everyChildIsRecordedAlone),
  ),
  owed(
    'R072',
    'MP',
    ['Standards 6.11 (in brief)', 'Standards 7.1(d)'],
    'Finding out an uncertain age comes first.',
    reminded(ageIsDeterminedFirst),
    reportedIn('packages/domain/src/report/figures/ages-in-doubt.ts'),
  ),
];
