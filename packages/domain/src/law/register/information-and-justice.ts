import { appealIsDecidedInTime } from '../../clocks/appeal-is-decided-in-time.ts';
import { childHasHerAdvocate } from '../../clocks/child-has-her-advocate.ts';
import { correctionsAreAnsweredInTime } from '../../clocks/corrections-are-answered-in-time.ts';
import { interpreterIsFound } from '../../clocks/interpreter-is-found.ts';
import { lawIsExplained } from '../../clocks/law-is-explained.ts';
import { legalAidIsFound } from '../../clocks/legal-aid-is-found.ts';
import { recordsAreShownInTime } from '../../clocks/records-are-shown-in-time.ts';
import { rightsAreToldInEachPhase } from '../../clocks/rights-are-told-in-each-phase.ts';
import { sheIsConsultedThroughout } from '../../clocks/she-is-consulted-throughout.ts';
import { sheIsHeardAtTheHearing } from '../../clocks/she-is-heard-at-the-hearing.ts';
import { answerNamesWhatItAnswers } from '../../rules/answer-names-what-it-answers.ts';
import { childsHearingNeedsHerAdvocate } from '../../rules/childs-hearing-needs-her-advocate.ts';
import { consentNeedsItsInterpreter } from '../../rules/consent-needs-its-interpreter.ts';
import { decisionHasTimeToReflect } from '../../rules/decision-has-time-to-reflect.ts';
import { interpreterIsRegistered } from '../../rules/interpreter-is-registered.ts';
import { interpreterSignsConfidentiality } from '../../rules/interpreter-signs-confidentiality.ts';
import { interviewNeedsItsInterpreter } from '../../rules/interview-needs-its-interpreter.ts';
import { legalStepNeedsItsInterpreter } from '../../rules/legal-step-needs-its-interpreter.ts';
import { onlyAChildIsToldLess } from '../../rules/only-a-child-is-told-less.ts';
import { ownRecordOpensWithASupporterOffered } from '../../rules/own-record-opens-with-a-supporter-offered.ts';
import { readingHasSupportAtHand } from '../../rules/reading-has-support-at-hand.ts';
import { recordsAreHersToSee } from '../../rules/records-are-hers-to-see.ts';
import { serviceIsHersToHave } from '../../rules/service-is-hers-to-have.ts';
import { servicesAreAnsweredBeforeReturn } from '../../rules/services-are-answered-before-return.ts';
import { sheIsToldAndAskedInHerLanguage } from '../../rules/she-is-told-and-asked-in-her-language.ts';
import { takingPartIsAnInformedChoice } from '../../rules/taking-part-is-an-informed-choice.ts';
import { enforced, enforcedByShape, type Obligation, owed, recorded, reminded, reportedIn } from '../obligation.ts';

/** Information, services and justice: Standards 6.5 to 6.7. */
export const informationAndJustice: readonly Obligation[] = [
  owed(
    'R048',
    'RM',
    ['Standards 6.5(a)', 'Policy IV (information)'],
    'The person is told their rights all along the way.',
    recorded('briefOnRights'),
    reminded(rightsAreToldInEachPhase),
  ),
  owed(
    'R049',
    'R',
    ['Standards 6.5(b)', 'Standards 6.5(c)'],
    'Staff explain who they are and what each activity is.',
    recorded('explainToHer'),
  ),
  owed(
    'R050',
    'ERM',
    ['Standards 6.5(d)', 'Standards 11', 'Standards 11(9)'],
    'The person may see every record about them and have it explained.',
    enforced(
      recordsAreHersToSee,
      readingHasSupportAtHand,
      ownRecordOpensWithASupporterOffered,
      answerNamesWhatItAnswers,
    ),
    recorded('askForRecords', 'answerRecordsRequest', 'openOwnRecord', 'askForCorrection', 'answerCorrection'),
    reminded(recordsAreShownInTime, correctionsAreAnsweredInTime),
  ),
  owed(
    'R051',
    'ERM',
    ['Standards 6.5(e)'],
    'Whoever does not speak Khmer has a translator, and whoever cannot hear or speak a sign-language interpreter.',
    enforced(
      interviewNeedsItsInterpreter,
      consentNeedsItsInterpreter,
      interpreterIsRegistered,
      interpreterSignsConfidentiality,
      legalStepNeedsItsInterpreter,
      sheIsToldAndAskedInHerLanguage,
    ),
    recorded('recordInterpreter'),
    reminded(interpreterIsFound),
  ),
  owed(
    'R052',
    'R',
    ['Standards 6.5(f)'],
    'How much a child is told is decided in the child’s best interest.',
    recorded('decideChildInformation'),
    enforced(onlyAChildIsToldLess),
  ),
  owed(
    'R053',
    'ER',
    ['Standards 6.6(a)'],
    'Every service is open to the person at any stage.',
    enforced(serviceIsHersToHave, servicesAreAnsweredBeforeReturn),
    enforcedByShape('packages/domain/src/case/needs.ts'),
    recorded('offerService', 'answerService'),
  ),
  owed(
    'R054',
    'RP',
    ['Standards 6.6(b)', 'Standards 6.6(c)'],
    'Institutions cooperate, and the person is consulted throughout.',
    recorded('consultHer'),
    reminded(sheIsConsultedThroughout),
    reportedIn('packages/domain/src/report/figures/consultations.ts'),
  ),
  owed(
    'R055',
    'RM',
    ['Standards 6.7(a)', 'Standards 6.7(b)', 'Policy IV (justice)'],
    'The law is explained to the person, and legal help is free.',
    recorded('openProceeding', 'explainLaw', 'askForLegalAid', 'arrangeLegalAid'),
    reminded(lawIsExplained, legalAidIsFound),
  ),
  owed(
    'R056',
    'ER',
    ['Standards 6.7(c)'],
    'Whether to take part in a trial is the person’s informed choice.',
    enforced(takingPartIsAnInformedChoice, decisionHasTimeToReflect),
    enforcedByShape('packages/domain/src/case/needs.ts', 'packages/domain/src/case/justice/track.ts'),
    recorded('chooseTakingPart'),
  ),
  owed(
    'R057',
    'RM',
    ['Standards 6.7(d)'],
    'The person can be present and heard at every hearing, and decides on an appeal.',
    recorded('scheduleHearing', 'recordHearing', 'decideAppeal'),
    reminded(sheIsHeardAtTheHearing, appealIsDecidedInTime),
  ),
  owed(
    'R058',
    'EM',
    ['Standards 6.7(e)'],
    'A child has an advocate at all legal proceedings.',
    enforced(childsHearingNeedsHerAdvocate),
    recorded('appointAdvocate'),
    reminded(childHasHerAdvocate),
  ),
];
