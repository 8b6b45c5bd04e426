import { consentNeedsItsInterpreter } from '../rules/consent-needs-its-interpreter.ts';
import { consentRestsOnATextInUse } from '../rules/consent-rests-on-a-text-in-use.ts';
import { hivIsAgreedToAlone } from '../rules/hiv-is-agreed-to-alone.ts';
import { spokenConsentHasAWitness } from '../rules/spoken-consent-has-a-witness.ts';

/** What stands before every answer of a person, whichever desk asks. */
export const rulesOfAnswers = [
  consentRestsOnATextInUse,
  spokenConsentHasAWitness,
  consentNeedsItsInterpreter,
  hivIsAgreedToAlone,
] as const;
