import { assignCentre } from './assign-centre.ts';
import { assignHealthWorker } from './assign-health-worker.ts';
import { endHealthCare } from './end-health-care.ts';
import { writeSection } from './write-section.ts';

/** Those who care for the person, and what they write down: Standards 6.3(e). */
export const careTeamCommands = { assignHealthWorker, assignCentre, endHealthCare, writeSection } as const;
