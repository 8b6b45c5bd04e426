import type { Agreed } from './agreed.ts';
import { effect } from './effect.ts';

/** Two files become one person’s, or two people’s again, or somebody asks that they do. */
export const joined = effect({
  name: 'joined',
  says: 'Two files become one person’s, or two people’s again, or somebody asks that they do.',
  fields: ['merges', 'unmerges', 'oneWith'],
});

export type Joined = {
  readonly 'joined.asked': { readonly reason: string };
  readonly 'joined.agreed': Agreed;
};
