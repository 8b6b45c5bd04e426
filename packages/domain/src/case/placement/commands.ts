import { placePerson } from './place-person.ts';

/** Where the person lives. */
export const placementCommands = { placePerson } as const;
