import type { SaidConsent } from '../consent/consent.ts';
import type { Speech } from '../people/language.ts';
import type { ConsentText } from '../settings/consent-texts.ts';
import { effect } from './effect.ts';

/** The person, or who may speak for them, agrees that something is shared. */
export const consented = effect({
  name: 'consented',
  says: 'The person, or who may speak for them, agrees that something is shared.',
  fields: ['consents'],
});

/** What was answered, by whom in which language, and when; `texts`: every edition of what is read to people first. */
type Answering = {
  readonly consent: SaidConsent;
  readonly speech: Speech;
  readonly at: string;
  readonly texts: readonly ConsentText[];
};

export type Consented = {
  readonly 'consented.in-the-file': Answering;
  readonly 'consented.at-the-border': Answering & { readonly child: boolean };
  readonly 'consented.at-the-opening': Answering;
};
