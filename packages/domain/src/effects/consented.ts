import type { SaidConsent } from '../consent/consent.ts';
import { effect } from './effect.ts';

/** The person, or who may speak for them, agrees that something is shared. */
export const consented = effect({
  name: 'consented',
  says: 'The person, or who may speak for them, agrees that something is shared.',
  fields: ['consents'],
});

export type Consented = {
  readonly consented: { readonly consent: SaidConsent };
};
