import type { ContactState } from '../directory/contact.ts';
import { effect } from './effect.ts';

/** Whom one calls at an organisation is changed: where people of a file are referred to, and told of. */
export const contactChanged = effect({
  name: 'contact-changed',
  says: 'Whom one calls at an organisation is changed.',
  fields: [],
});

export type ContactChanged = {
  readonly 'contact-changed.proposed': object;
  /** What waits for a second person, and what they answer to. */
  readonly 'contact-changed.agreed': { readonly waiting: ContactState['proposal']; readonly answered: string };
};
