import { type Check, check } from '../law/refusal.ts';
import type { Speech } from '../people/language.ts';
import { consentEndsAfterItBegins } from '../rules/consent-ends-after-it-begins.ts';
import { consentNamesAKnownRecipient } from '../rules/consent-names-a-known-recipient.ts';
import { consentNeedsItsInterpreter } from '../rules/consent-needs-its-interpreter.ts';
import { consentRestsOnATextInUse } from '../rules/consent-rests-on-a-text-in-use.ts';
import { hivIsAgreedToAlone } from '../rules/hiv-is-agreed-to-alone.ts';
import { spokenConsentHasAWitness } from '../rules/spoken-consent-has-a-witness.ts';
import type { SaidConsent } from './consent.ts';

/** Who asked the person, when, and the organisations of the directory that the answer names. */
type Asked = { readonly by: string; readonly at: string; readonly known: readonly string[] };

/** What every answer is held to, wherever the person gives it: at the border, with the opening of the file, in it. */
export function answerChecks(person: Speech, said: SaidConsent, { by, at, known }: Asked): readonly Check[] {
  return [
    check(consentNeedsItsInterpreter, person, said),
    check(spokenConsentHasAWitness, said, by),
    check(consentEndsAfterItBegins, said, at),
    check(consentRestsOnATextInUse, said, at),
    check(consentNamesAKnownRecipient, said, known),
    check(hivIsAgreedToAlone, said),
  ];
}
