import { foreignCountries, home } from '../countries/countries.ts';
import { type AnyCountry, elsewhere } from '../people/actor.ts';

/** Of whom there is a report, in its order: with each other country, with those elsewhere, and of what crosses no border. */
export const reportedCountries: readonly AnyCountry[] = [...foreignCountries, home.code, elsewhere];
