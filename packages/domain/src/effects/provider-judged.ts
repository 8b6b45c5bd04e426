import { effect } from './effect.ts';

/** A house, its staff or its work is judged. */
export const providerJudged = effect({
  name: 'provider-judged',
  says: 'A house, its staff or its work is judged.',
  fields: ['providerChecks', 'premises'],
});

export type ProviderJudged = {
  readonly 'provider-judged': object;
};
