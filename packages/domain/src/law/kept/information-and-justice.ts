import { appealIsDecidedInTime } from '../../clocks/appeal-is-decided-in-time.ts';
import { childHasHerAdvocate } from '../../clocks/child-has-her-advocate.ts';
import { correctionsAreAnsweredInTime } from '../../clocks/corrections-are-answered-in-time.ts';
import { interpreterIsFound } from '../../clocks/interpreter-is-found.ts';
import { lawIsExplained } from '../../clocks/law-is-explained.ts';
import { legalAidIsFound } from '../../clocks/legal-aid-is-found.ts';
import { personIsToldOfTwoFiles } from '../../clocks/person-is-told-of-two-files.ts';
import { recordsAreShownInTime } from '../../clocks/records-are-shown-in-time.ts';
import { rightsAreToldInEachPhase } from '../../clocks/rights-are-told-in-each-phase.ts';
import { sheIsConsultedThroughout } from '../../clocks/she-is-consulted-throughout.ts';
import { sheIsHeardAtTheHearing } from '../../clocks/she-is-heard-at-the-hearing.ts';
import { childIsNotQuestionedAlone } from '../../rules/child-is-not-questioned-alone.ts';
import { childsHearingNeedsHerAdvocate } from '../../rules/childs-hearing-needs-her-advocate.ts';
import { consentNeedsItsInterpreter } from '../../rules/consent-needs-its-interpreter.ts';
import { interpreterIsRegistered } from '../../rules/interpreter-is-registered.ts';
import { interpreterSignsConfidentiality } from '../../rules/interpreter-signs-confidentiality.ts';
import { interviewNeedsItsInterpreter } from '../../rules/interview-needs-its-interpreter.ts';
import { legalStepNeedsItsInterpreter } from '../../rules/legal-step-needs-its-interpreter.ts';
import { nobodyIsHeardAgainstTheirChoice } from '../../rules/nobody-is-heard-against-their-choice.ts';
import { onlyAChildIsToldLess } from '../../rules/only-a-child-is-told-less.ts';
import { ownRecordOpensWithASupporterOffered } from '../../rules/own-record-opens-with-a-supporter-offered.ts';
import { readingHasSupportAtHand } from '../../rules/reading-has-support-at-hand.ts';
import { recordsAreHersToSee } from '../../rules/records-are-hers-to-see.ts';
import { serviceIsHersToHave } from '../../rules/service-is-hers-to-have.ts';
import { servicesAreAnsweredBeforeReturn } from '../../rules/services-are-answered-before-return.ts';
import { sheIsToldAndAskedInHerLanguage } from '../../rules/she-is-told-and-asked-in-her-language.ts';
import { strangeInterpreterServesADoctorAlone } from '../../rules/strange-interpreter-serves-a-doctor-alone.ts';
import { takingPartIsAnInformedChoice } from '../../rules/taking-part-is-an-informed-choice.ts';
import { enforced, enforcedByShape, human, type Kept, recorded, reminded, reportedIn } from '../obligation.ts';
import type { informationAndJustice } from '../register/information-and-justice.ts';

/** Information, services and justice, Standards 6.5 to 6.7: how each obligation is kept. */
export const informationAndJusticeKept: Kept<typeof informationAndJustice> = {
  R048: {
    a: [recorded('briefOnRights'), reminded(rightsAreToldInEachPhase)],
    b: [recorded('briefOnRights', 'informForDecision', 'answerRecordsRequest')],
    c: [recorded('explainLaw', 'shareResult', 'answerFamilyTracing', 'givePlan')],
  },
  R049: [recorded('explainToHer')],
  R050: [
    enforced(recordsAreHersToSee, readingHasSupportAtHand, ownRecordOpensWithASupporterOffered),
    recorded(
      'askForRecords',
      'answerRecordsRequest',
      'openOwnRecord',
      'askForCorrection',
      'answerCorrection',
      'tellOfMerge',
    ),
    reminded(recordsAreShownInTime, correctionsAreAnsweredInTime, personIsToldOfTwoFiles),
  ],
  R051: [
    enforced(
      interviewNeedsItsInterpreter,
      consentNeedsItsInterpreter,
      interpreterIsRegistered,
      interpreterSignsConfidentiality,
      legalStepNeedsItsInterpreter,
      sheIsToldAndAskedInHerLanguage,
      strangeInterpreterServesADoctorAlone,
    ),
    recorded('recordInterpreter'),
    reminded(interpreterIsFound),
  ],
  R052: [recorded('decideChildInformation'), enforced(onlyAChildIsToldLess)],
  R053: [
    enforced(serviceIsHersToHave, servicesAreAnsweredBeforeReturn),
    enforcedByShape('packages/domain/src/case/needs.ts'),
    recorded('offerService', 'answerService'),
  ],
  R054: {
    a: [recorded('referCase', 'answerReferral'), reportedIn('packages/domain/src/report/figures/coordination.ts')],
    b: [
      recorded('consultHer'),
      reminded(sheIsConsultedThroughout),
      reportedIn('packages/domain/src/report/figures/consultations.ts'),
    ],
  },
  R055: {
    a: [recorded('openProceeding', 'explainLaw'), reminded(lawIsExplained)],
    b: [recorded('askForLegalAid', 'arrangeLegalAid'), reminded(legalAidIsFound)],
    // Legal aid is one of the services that are counted for Cambodians and for foreigners side by side.
    c: [reportedIn('packages/domain/src/report/figures/parity.ts'), human('The courts.')],
  },
  R056: [
    enforced(takingPartIsAnInformedChoice, nobodyIsHeardAgainstTheirChoice),
    enforcedByShape('packages/domain/src/case/needs.ts', 'packages/domain/src/case/justice/track.ts'),
    recorded('chooseTakingPart'),
  ],
  R057: [
    recorded('scheduleHearing', 'recordHearing', 'decideAppeal'),
    reminded(sheIsHeardAtTheHearing, appealIsDecidedInTime),
  ],
  R058: [
    enforced(childsHearingNeedsHerAdvocate, childIsNotQuestionedAlone),
    recorded('appointAdvocate'),
    reminded(childHasHerAdvocate),
  ],
};
