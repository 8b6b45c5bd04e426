import { type Check, check } from '../law/refusal.ts';
import { consentEndsAfterItBegins } from '../rules/consent-ends-after-it-begins.ts';
import { consentNamesAKnownRecipient } from '../rules/consent-names-a-known-recipient.ts';
import type { SaidConsent } from './consent.ts';

/** What makes an answer make sense, wherever it is given; `known`: the organisations of the directory that it names. */
export function answerLimits(said: SaidConsent, at: string, known: readonly string[]): readonly Check[] {
  return [check(consentEndsAfterItBegins, said, at), check(consentNamesAKnownRecipient, said, known)];
}
