import { placePerson } from './place-person.ts';
import { referCase } from './refer-case.ts';

/** Where she goes: to a partner, to a home. */
export const journeyCommands = { referCase, placePerson } as const;
