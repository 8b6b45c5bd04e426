import type { decisionTaken } from '../case/decisions/track.ts';
import { effect, type Told } from './effect.ts';

/** Somebody else decides what is the person's to decide. */
export const decidedFor = effect({
  name: 'decided-for',
  says: 'Somebody else decides what is the person’s to decide.',
  fields: ['decisions'],
});

export type DecidedFor = { readonly 'decided-for': Told<typeof decisionTaken> };
