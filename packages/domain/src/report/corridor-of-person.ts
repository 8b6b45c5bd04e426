import type { CaseState } from '../case/case.ts';
import type { Corridor } from '../case/clear.ts';
import { home } from '../countries/countries.ts';
import { corridorOf } from '../handover/propose.ts';
import { elsewhere, farCountry } from '../people/actor.ts';

/** Of these no way leads to a country of their own. */
const ofNoKnownCountry: readonly string[] = ['stateless', 'unknown'];

/**
 * The corridor on which counts what is done for a person. It follows the person: whoever is of another country counts on
 * the way there, whichever way they came; Cambodians on the way on which they came home, or inside the country; and so
 * do those of whom no country is known, until one is. Asked of what is counted alone, never of what the person is given.
 */
export function corridorOfPerson({ corridor, citizenship }: Pick<CaseState, 'corridor' | 'citizenship'>): Corridor {
  if (citizenship === home.code || ofNoKnownCountry.includes(citizenship)) return corridor;
  return corridorOf(farCountry.safeParse(citizenship).data ?? elsewhere, 'outbound');
}

/** Whether the way on which the file came to be has brought the person home: a foreign victim off a truck is not home. */
export function cameHomeBy(file: Pick<CaseState, 'corridor' | 'citizenship' | 'channel'>): boolean {
  return file.channel !== 'domestic' && corridorOfPerson(file) === file.corridor;
}
