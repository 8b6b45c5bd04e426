import * as z from 'zod';
import { caseCommand } from '../case-command.ts';

/** Medical and HIV are sections of the health desk: no event of the file can name them. */
const section = z.enum(['identity', 'whereabouts', 'family', 'needs', 'testimony', 'legal', 'travel']);

/** A section is written anew at its next version; what stands in it goes sealed beside the event. */
export const writeSection = caseCommand({
  event: 'SectionWritten',
  path: 'sections',
  desks: ['casework', 'health'],
  roles: ['case-worker', 'central-unit', 'health-worker'],
  group: 'file',
  said: () => ({ section }),
  kept: () => ({ section, version: z.int() }),
  keep: ({ section: name }, { sections }) => ({ section: name, version: (sections[name] ?? 0) + 1 }),
  leaves: ({ sections }, { section: name, version }) => ({ sections: { ...sections, [name]: version } }),
});
