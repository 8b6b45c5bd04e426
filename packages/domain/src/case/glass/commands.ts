import { grantBreakGlass } from './grant-break-glass.ts';
import { reviewBreakGlass } from './review-break-glass.ts';

/** Opening a case that is not one's own, and looking at it afterwards: Standards 6.3(e). */
export const glassCommands = { grantBreakGlass, reviewBreakGlass } as const;
