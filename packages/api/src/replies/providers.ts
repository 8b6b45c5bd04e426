import { day } from '@homeward/domain/dates';
import { memorandumStanding, providerState } from '@homeward/domain/directory/provider';
import * as z from 'zod';
import { versioned } from './record.ts';

/** What the overseer knows of an organisation, in a line. */
const watched = z.strictObject({
  status: z.enum(['watched', 'postponed']),
  name: z.string(),
  monitoredOn: day.optional(),
  /** Findings that are not mended, and how many of them wait for the Minister. */
  open: z.int(),
  failed: z.int(),
  /** Share of its staff that was trained in the Standards, whole per cent. */
  trained: z.int().optional(),
});

/** How an organisation stands with the Ministry today, and what it can do itself; at oversight how it is watched, too. */
export const providerList = z.lazy(() => {
  const { id, number, memorandum, capabilities } = providerState.unwrap().shape;
  const seen = z.strictObject({
    id,
    number,
    memorandum,
    capabilities,
    standing: memorandumStanding,
    watched: watched.optional(),
    ...versioned,
  });
  return z.strictObject({
    items: z.array(seen),
    standings: z.partialRecord(memorandumStanding, z.int()),
    /** At oversight: how many of them were monitored within a year, sent their report, have something to mend. */
    coverage: z.record(z.string(), z.int()).optional(),
  });
});
