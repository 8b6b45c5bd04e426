import { memorandumStanding, providerState } from '@homeward/domain/directory/provider';
import * as z from 'zod';
import { versioned } from './record.ts';

/** How an organisation stands with the Ministry today, and what it can do itself. */
export const providerList = z.lazy(() => {
  const { id, memorandum, capabilities } = providerState.unwrap().shape;
  const seen = z.strictObject({ ...{ id, memorandum, capabilities }, standing: memorandumStanding, ...versioned });
  return z.strictObject({ items: z.array(seen), standings: z.partialRecord(memorandumStanding, z.int()) });
});
