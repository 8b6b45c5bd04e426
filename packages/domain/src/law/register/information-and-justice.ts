import { interpreterIsFound } from '../../clocks/interpreter-is-found.ts';
import { consentNeedsItsInterpreter } from '../../rules/consent-needs-its-interpreter.ts';
import { interpreterIsRegistered } from '../../rules/interpreter-is-registered.ts';
import { interpreterSignsConfidentiality } from '../../rules/interpreter-signs-confidentiality.ts';
import { interviewNeedsItsInterpreter } from '../../rules/interview-needs-its-interpreter.ts';
import { serviceIsHersToHave } from '../../rules/service-is-hers-to-have.ts';
import { servicesAreAnsweredBeforeReturn } from '../../rules/services-are-answered-before-return.ts';
import { enforced, enforcedByShape, notYet, type Obligation, owed, recorded, reminded } from '../obligation.ts';

/** Information, services and justice: Standards 6.5 to 6.7. */
export const informationAndJustice: readonly Obligation[] = [
  owed(
    'R048',
    'RM',
    ['Standards 6.5(a)', 'Policy IV (information)'],
    'She is told her rights all along the way.',
    notYet('RM'),
  ),
  owed(
    'R049',
    'R',
    ['Standards 6.5(b)', 'Standards 6.5(c)'],
    'Staff explain who they are and what each activity is.',
    notYet('R'),
  ),
  owed(
    'R050',
    'ERM',
    ['Standards 6.5(d)', 'Standards 11', 'Standards 11(9)'],
    'She may see every record about her and have it explained.',
    notYet('ERM'),
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
    ),
    recorded('recordInterpreter'),
    reminded(interpreterIsFound),
  ),
  owed('R052', 'R', ['Standards 6.5(f)'], 'How much a child is told is decided in her best interest.', notYet('R')),
  owed(
    'R053',
    'ER',
    ['Standards 6.6(a)'],
    'Every service is open to her at any stage.',
    enforced(serviceIsHersToHave, servicesAreAnsweredBeforeReturn),
    enforcedByShape('packages/domain/src/case/needs.ts'),
    recorded('offerService', 'answerService'),
  ),
  owed(
    'R054',
    'RP',
    ['Standards 6.6(b)', 'Standards 6.6(c)'],
    'Institutions cooperate, and she is consulted throughout.',
    notYet('RP'),
  ),
  owed(
    'R055',
    'RM',
    ['Standards 6.7(a)', 'Standards 6.7(b)', 'Policy IV (justice)'],
    'The law is explained to her, and legal help is free.',
    notYet('RM'),
  ),
  owed('R056', 'ER', ['Standards 6.7(c)'], 'Whether to take part in a trial is her informed choice.', notYet('ER')),
  owed(
    'R057',
    'RM',
    ['Standards 6.7(d)'],
    'She can be present and heard at every hearing, and decides on an appeal.',
    notYet('RM'),
  ),
  owed('R058', 'EM', ['Standards 6.7(e)'], 'A child has an advocate at all legal proceedings.', notYet('EM')),
];
