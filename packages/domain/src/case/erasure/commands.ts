import { requestErasure } from './request-erasure.ts';

/** The end of a file itself: Standards 6.3(d), 11(8). */
export const erasureCommands = { requestErasure } as const;
