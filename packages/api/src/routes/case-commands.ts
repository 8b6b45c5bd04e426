import { firstPhasesRoutes } from './case/first-phases.ts';
import { laterPhasesRoutes } from './case/later-phases.ts';
import { rightsRoutes } from './case/rights.ts';
import { sharingRoutes } from './case/sharing.ts';

/** Commands on a case: each is a path below it. */
export const caseCommandRoutes = {
  ...firstPhasesRoutes,
  ...rightsRoutes,
  ...sharingRoutes,
  ...laterPhasesRoutes,
} as const;
