import * as z from 'zod';
import { foreignCountry, role } from '../../people/actor.ts';

const some = z.array(role).min(1);
const ways = z.strictObject({ land: some, air: some });

/** Who confirms on a corridor, as a deployer may set it otherwise than its file says. */
export const sides = z.strictObject({ sender: ways, receiver: ways });

/** Corridors that cross a border, `from-to`. */
export const crossing = z.enum([
  ...foreignCountry.options.flatMap((one) => [`KH-${one}`, `${one}-KH`] as const),
  'KH-ZZ',
]);
