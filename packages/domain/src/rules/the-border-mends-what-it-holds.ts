import { rule } from '../law/rule.ts';

/** How an entry stands to whoever mends it. */
type Standing = {
  /** Whether the batch was closed, and whether whoever mends leads the shift. */
  readonly isClosed: boolean;
  readonly isLead: boolean;
  readonly isErased: boolean;
  /** Whether the person’s words, which are to change or to be added to, are gone from the border desk. */
  readonly wordsGone: boolean;
};

export const theBorderMendsWhatItHolds = rule({
  name: 'the-border-mends-what-it-holds',
  says: 'The border desk mends what it logged while it still holds it: after the closing the shift lead does it, and once the person’s words have gone into their file, their case worker.',
  restsOn: ['Standards 6.3(e)', 'Standards 11(6)'],
  basis: 'derived',
  breaches: ({ isClosed, isLead, isErased, wordsGone }: Standing) => [
    ...(isErased ? ['erased'] : []),
    ...(!isErased && wordsGone ? ['words-are-gone'] : []),
    ...(isClosed && !isLead ? ['shift-lead-mends'] : []),
  ],
});
