import { effect } from './effect.ts';

/** The person takes back what they agreed to. */
export const withdrew = effect({
  name: 'withdrew',
  says: 'The person takes back what they agreed to.',
  fields: ['publications'],
});

export type Withdrew = {
  readonly withdrew: object;
  readonly 'withdrew.at-the-border': object;
};
