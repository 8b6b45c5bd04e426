import { placePerson } from './place-person.ts';

/** Where she lives. */
export const placementCommands = { placePerson } as const;
