import type { Speech } from '../people/language.ts';
import { consentTexts } from '../settings/consent-texts.ts';
import type { SaidConsent } from './consent.ts';

/** What an answer is weighed by, wherever the person gives it: at the border, with the opening of the file, in it. */
export function answering({ language, signLanguage }: Speech, consent: SaidConsent, at: string) {
  return { consent, speech: { language, signLanguage }, at, texts: consentTexts };
}
