import { effect } from './effect.ts';

/** What stands of the person at the border is put right, or taken back. */
export const mended = effect({
  name: 'mended',
  says: 'What stands of the person at the border is put right, or taken back.',
  fields: [],
});

/** How an entry stands to whoever mends it. */
type Mending = {
  /** Whether the batch was closed, and whether whoever mends leads the shift. */
  readonly isClosed: boolean;
  readonly isLead: boolean;
  readonly isErased: boolean;
  /** Whether the person’s words, which are to change or to be added to, are gone from the border desk. */
  readonly wordsGone: boolean;
};

export type Mended = {
  readonly 'mended.corrected': Mending & {
    /** Entries that would look like the same person from now on, and those of them that are said to be somebody else’s. */
    readonly alike: readonly string[];
    readonly anotherPerson: readonly string[];
  };
  readonly 'mended.taken-back': Mending;
};
