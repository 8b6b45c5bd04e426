import type { familyContact } from '../case/family/track.ts';
import type { visit } from '../case/follow-up/track.ts';
import type { guest } from '../case/safety/track.ts';
import { effect, type Told } from './effect.ts';

/** Somebody meets the person or speaks with them: a guest, the family, a visitor. */
export const met = effect({
  name: 'met',
  says: 'Somebody meets the person or speaks with them: a guest, the family, a visitor.',
  fields: ['guests', 'familyContacts', 'visits'],
});

export type Met = {
  readonly 'met.guest': Told<typeof guest>;
  readonly 'met.family': Told<typeof familyContact>;
  readonly 'met.visit': Told<typeof visit>;
};
