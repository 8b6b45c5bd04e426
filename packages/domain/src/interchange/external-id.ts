import * as z from 'zod';
import { sectionName } from '../case/sections.ts';
import { code } from '../text.ts';

/**
 * How another system names a person: its name, and the id that a machine gave. It stands in the clear like our own ids, so it has no
 * blank and no letter of another script: nobody's name.
 */
export const externalId = z.lazy(() =>
  z.strictObject({ system: code, id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/) }),
);
export type ExternalId = z.infer<typeof externalId>;

/** What a case that came from another system keeps of it: the hash of the row as it came last, sealed beside the file at this version. */
export const importTrack = () => ({
  externals: z.array(externalId).max(20).optional(),
  imported: z
    .strictObject({
      system: code,
      row: z.string().regex(/^[0-9a-f]{64}$/),
      version: z.int().min(1),
      sections: z.array(sectionName),
    })
    .optional(),
});
