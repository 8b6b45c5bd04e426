import type { Role } from './actor.ts';

/** Those who work on a case: they act on it wherever an act does not name its own roles. */
export const caseStaff: readonly Role[] = ['case-worker', 'central-unit'];
