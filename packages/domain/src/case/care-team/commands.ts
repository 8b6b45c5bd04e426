import { assignHealthWorker } from './assign-health-worker.ts';
import { writeSection } from './write-section.ts';

/** Those who care for her, and what they write down of her: Standards 6.3(e). */
export const careTeamCommands = { assignHealthWorker, writeSection } as const;
