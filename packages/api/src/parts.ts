import { pathAt, type Route } from './route.ts';
import type { answersRoutes } from './routes/answers.ts';
import type { caseCommandRoutes } from './routes/case-commands.ts';
import type { consentsRoutes } from './routes/consents.ts';
import type { gateActsRoutes } from './routes/gate-acts.ts';
import type { gateKeepingRoutes } from './routes/gate-keeping.ts';
import type { handoversRoutes } from './routes/handovers.ts';
import type { sendingLinksRoutes } from './routes/links.ts';
import type { sectionsRoutes } from './routes/sections.ts';

/**
 * Casework does more than one function should hold and may reach (DECISIONS 136): what begins with these words has
 * functions of its own behind the same door; the desk's function serves all else.
 */
const words = {
  'casework-files': ['cases', 'consents', 'consent-withdrawals'],
  'casework-handovers': ['handovers', 'gates'],
} as const;

export type Part = keyof typeof words;

type Operations = {
  readonly 'casework-files':
    | keyof typeof caseCommandRoutes
    | keyof typeof consentsRoutes
    | keyof typeof sectionsRoutes
    | keyof typeof answersRoutes
    | 'openCase'
    | 'viewCase'
    | 'viewCaseFigures'
    | 'viewForm';
  readonly 'casework-handovers':
    | keyof typeof handoversRoutes
    | keyof typeof gateActsRoutes
    | keyof typeof sendingLinksRoutes
    | keyof typeof gateKeepingRoutes
    | 'listGates';
};

/** The operations that a part serves. */
export type OfPart<One extends Part> = Operations[One];

/** The part that serves a path within a desk, if it is not the desk's own function. */
export function partOf(desk: string, path: string): Part | undefined {
  const first = path.split('/')[1];
  const parts = desk === 'casework' ? (Object.keys(words) as Part[]) : [];
  return parts.find((part) => words[part].some((word) => word === first));
}

/** The paths within casework that lead to a part: its words by themselves, and with whatever comes behind them. */
export function pathsOf(part: Part, routes: readonly Pick<Route, 'path' | 'at' | 'desks'>[]): readonly string[] {
  const paths = routes
    .filter(({ desks }) => desks.includes('casework'))
    .map((route) => pathAt(route, 'casework'))
    .filter((path) => partOf('casework', path) === part)
    .map((path) => path.replace(/^(\/[^/]+)\/.*$/, '$1/{proxy+}'));
  return [...new Set(paths)];
}
