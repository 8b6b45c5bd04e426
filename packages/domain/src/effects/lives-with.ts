import type { Found } from '../case/family/family-found.ts';
import type { Agreed } from './agreed.ts';
import { effect } from './effect.ts';

/** With whom the person comes to live, and what is known of the family there. */
export type Living = {
  readonly child: boolean;
  readonly with: string;
  readonly family: Found;
  /** That a child lives with the family, as somebody proposed it and another one agreed. */
  readonly agreed?: Agreed | undefined;
  /** That a long-term shelter takes the person in by this act, and says why. */
  readonly admitting?: true;
};

/** The person comes to live somewhere, with family or with others. */
export const livesWith = effect({
  name: 'lives-with',
  says: 'The person comes to live somewhere, with family or with others.',
  fields: ['placement', 'releases', 'stays', 'cameAt', 'homes', 'admissions'],
});

export type LivesWith = {
  readonly 'lives-with.asked': Living;
  readonly 'lives-with.now': Living;
  readonly 'lives-with.gone-home': Living;
};
