import { effect } from './effect.ts';

/** A file is opened about the person. */
export const caseOpens = effect({
  name: 'case-opens',
  says: 'A file is opened about the person.',
  fields: ['organisation'],
});

export type CaseOpens = {
  readonly 'case-opens': { readonly origin: string };
};
