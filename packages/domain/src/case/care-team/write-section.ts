import * as z from 'zod';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';

/** Medical and HIV are sections of the health desk alone: no event of the file can name them. */
const section = z.enum(['identity', 'whereabouts', 'family', 'needs', 'testimony', 'legal', 'travel']);

/** A section is written anew in its next version; its content goes sealed beside the event. */
export const writeSection = caseCommand({
  event: 'SectionWritten',
  as: 'record',
  effects: {},
  path: 'sections',
  desks: ['casework', 'health'],
  roles: ['case-worker', 'central-unit', 'health-worker'],
  group: 'file',
  said: () => ({ section }),
  kept: () => ({ section, version: z.int() }),
  keep: ({ section: name }, { sections }) => ({ section: name, version: (sections[name] ?? 0) + 1 }),
  leaves: ({ sections }, { section: name, version }) => ({ sections: { ...sections, [name]: version } }),
});

/* @__PURE__ */ documented(writeSection, {
  says: 'One section as it stands from now on, at its next version. At health If-Match is the version of the medical part, 0 before the first.',
  example: { section: 'legal' },
  walked: 'elsewhere',
});
