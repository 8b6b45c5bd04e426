import * as z from 'zod';
import type { CaseState } from '../case.ts';
import { caseCommand } from '../case-command.ts';
import { sharedWithHealth } from './track.ts';

/** Medical and HIV are sections of the health desk: no event of the file can name them. */
const section = z.enum(['identity', 'whereabouts', 'family', 'needs', 'testimony', 'legal', 'travel']);

// What her health worker reads is copied to her again in the same act, under the entry's id.
function copied({ healthWorker }: CaseState, name: z.infer<typeof section>, copy: string): Partial<CaseState> {
  return healthWorker === undefined || !sharedWithHealth.includes(name)
    ? {}
    : { healthWorker: { ...healthWorker, copy } };
}

/** A section is written anew at its next version; what stands in it goes sealed beside the event. */
export const writeSection = caseCommand({
  event: 'SectionWritten',
  said: () => ({ section }),
  kept: () => ({ section, version: z.int() }),
  keep: ({ section: name }, { sections }) => ({ section: name, version: (sections[name] ?? 0) + 1 }),
  leaves: (file, { section: name, version }, { id }) => ({
    sections: { ...file.sections, [name]: version },
    ...copied(file, name, id),
  }),
});
