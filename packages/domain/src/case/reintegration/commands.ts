import { startReintegration } from './start-reintegration.ts';

/** Going home, or to a new home: Standards 7.8. */
export const reintegrationCommands = { startReintegration } as const;
