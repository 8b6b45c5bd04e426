import { effect } from './effect.ts';

/** The directory says something else of a gate, a place or an organisation: by where and by whom people go. */
export const directoryKept = effect({
  name: 'directory-kept',
  says: 'The directory says something else of a gate, a place or an organisation.',
  fields: [],
});

export type DirectoryKept = {
  readonly 'directory-kept.gate': object;
  readonly 'directory-kept.places': object;
  readonly 'directory-kept.organisation': object;
};
