import { page, plainOfThePerson } from './parts.ts';
import { at, called, ids } from './views.ts';

/** Answers to who looks for something by a name or a number, and what was flagged as perhaps one person. */
export const foundReplies: Readonly<Record<string, () => object>> = {
  findByNumber: () => ({ kind: 'case', id: ids.file, number: called.file }),
  findPerson: () => ({
    items: [
      {
        id: ids.file,
        number: called.file,
        status: 'open',
        openedAt: at,
        corridor: 'KH-KH',
        ...plainOfThePerson,
        standing: 'presumed',
        placed: false,
        sameScript: false,
      },
    ],
  }),
  listDuplicates: () =>
    page({
      later: { case: ids.file, number: called.file, organisation: 'social-affairs', openedAt: at },
      earlier: { case: ids.copy, organisation: 'poipet-transit-centre', openedAt: at },
      keys: 3,
    }),
};
