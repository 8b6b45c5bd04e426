import { firstPhasesRoutes } from './case/first-phases.ts';
import { laterPhasesRoutes } from './case/later-phases.ts';
import { rightsRoutes } from './case/rights.ts';

/** Commands on a case: each is a path below it. */
export const caseCommandRoutes = { ...firstPhasesRoutes, ...rightsRoutes, ...laterPhasesRoutes } as const;
