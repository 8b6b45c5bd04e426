import type { ForeignCountry } from '../../people/actor.ts';

/** An agreement between Cambodia and one other country, as far as it was found. Nobody has held it against the original. */
export type Agreement = {
  readonly id: string;
  readonly with: ForeignCountry;
  readonly title: string;
  /** On trafficking, on how its victims are found and brought home, or on workers. */
  readonly about: 'trafficking' | 'procedure' | 'labour';
  /** ISO 8601, as precise as it was read; `null` where no day was found. */
  readonly signed: string | null;
  readonly amended?: string;
  readonly text: 'not read' | 'preamble read in a copy';
  readonly source: string;
  readonly verified: 'never verified' | 'verified';
};

const unread = { text: 'not read', verified: 'never verified' } as const;

/** What was found of agreements. With Malaysia there is none on trafficking: one was pledged in December 2008 and no signature was found since. */
export const knownAgreements: readonly Agreement[] = [
  {
    id: 'kh-th-2003',
    with: 'TH',
    title:
      'Memorandum of Understanding on Bilateral Cooperation for Eliminating Trafficking in Children and Women and Assisting Victims of Trafficking',
    about: 'trafficking',
    signed: '2003-05-31',
    source: 'a copy of its preamble; the day as it is commonly given',
    text: 'preamble read in a copy',
    verified: 'never verified',
  },
  {
    id: 'kh-th-2014',
    with: 'TH',
    title: 'Revised Memorandum of Understanding, for all persons',
    about: 'trafficking',
    signed: '2014',
    source: 'from memory: no page with it was found',
    ...unread,
  },
  {
    id: 'kh-th-2022',
    with: 'TH',
    title: 'Standard operating procedures on cooperation of law enforcement',
    about: 'procedure',
    signed: '2022-08',
    source: 'VietnamPlus, 30 August 2022',
    ...unread,
  },
  {
    id: 'kh-vn-2005',
    with: 'VN',
    title:
      'Agreement on Bilateral Cooperation for Eliminating Trafficking in Women and Children and Assisting Victims of Trafficking',
    about: 'trafficking',
    signed: '2005-10-10',
    amended: '2012-09-28',
    source: 'IOM Viet Nam on its workshop of October 2016; Thanh Nien and VietnamPlus, 28 September 2012',
    ...unread,
  },
  {
    id: 'kh-vn-2009',
    with: 'VN',
    title: 'Cooperation agreement on the identification and repatriation of victims',
    about: 'procedure',
    signed: '2009-12-03',
    source: 'The Phnom Penh Post, 3 December 2009',
    ...unread,
  },
  {
    id: 'kh-my-2023-workers',
    with: 'MY',
    title: 'Memorandum of Understanding on the recruitment, employment and repatriation of workers',
    about: 'labour',
    signed: '2023-03-27',
    source: 'Borneo Post and The Sun, 26 and 27 March 2023',
    ...unread,
  },
  {
    id: 'kh-my-2023-domestic',
    with: 'MY',
    title: 'Memorandum of Understanding on the recruitment, employment and repatriation of domestic workers',
    about: 'labour',
    signed: '2023-03-27',
    source: 'Borneo Post and The Sun, 26 and 27 March 2023',
    ...unread,
  },
];
