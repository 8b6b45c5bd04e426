import * as z from 'zod';
import { opened, versioned } from './record.ts';

/** One section, opened. `version` is the record's that a next writing names, `sealedAs` the section's own; `null`: nobody has written it yet. */
export const sectionView = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    section: z.string(),
    ...versioned,
    sealedAs: z.int(),
    content: z.unknown(),
    /** Words of single entries of this section, by the entry's id. */
    words: opened,
  }),
);
