import { entryOf, hoursFromNow } from './entry-of.ts';
import { idOf } from './made.ts';

/** A prosecutor hears a child’s testimony, somebody beside them. */
export const questioned = {
  asker: 'prosecutor',
  purpose: 'testimony',
  supportPerson: 'beside-her',
  manner: [],
  outcome: 'finished',
  asked: [],
};

/** The advocate who was appointed a day before. */
export const advocate = entryOf(
  { proceeding: idOf(10), organisation: 'x', from: 'lawyer' } as const,
  hoursFromNow(-30),
  11,
);
