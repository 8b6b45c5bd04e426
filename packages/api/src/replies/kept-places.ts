import { placesState } from '@homeward/domain/directory/place';
import * as z from 'zod';

/** What became of a province's list, and how many places are kept of it now. */
export const keptPlaces = z.lazy(() => {
  const { districts, communes, villages } = placesState.unwrap().shape;
  return z.strictObject({ outcome: z.enum(['kept', 'already-there']), districts, communes, villages });
});
