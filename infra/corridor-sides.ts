import { routes } from '@homeward/api/routes';
import { type Country, foreignCountries, seatsAbroad } from '@homeward/domain/countries/countries';
import * as z from 'zod';

const roles: ReadonlySet<string> = new Set(routes.flatMap((route) => route.roles));
const some = z.array(z.string().refine((one) => roles.has(one), { message: 'no such role' })).min(1);
const ways = z.strictObject({ land: some, air: some });
const corridor = z.enum(foreignCountries.flatMap((one) => [`KH-${one}`, `${one}-KH`] as const));

/** What a deployer sets has its source and who agreed to it beside it, like every other setting of a corridor. */
const set = z.strictObject({
  sender: ways,
  receiver: ways,
  source: z.string().min(20),
  agreedBy: z.string().min(2).nullable(),
});
const given = z
  .strictObject({
    sides: z
      .partialRecord(corridor, set)
      .refine((all) => Object.entries(all).every(([name, one]) => standWhereTheySpeak(name, one)), {
        message: 'a side is spoken for by a role of another country',
      })
      .default({}),
  })
  .nullable();

/** Who confirms on those corridors that a deployer sets otherwise than their files in the law's settings. */
export type CorridorSides = Readonly<Record<string, z.infer<typeof set>>>;

function countryOfRole(role: string): Country {
  return seatsAbroad.find((seat) => seat.role === role)?.country ?? 'KH';
}

/** With a role of another country on a side, no handover of the corridor could be completed. */
function standWhereTheySpeak(name: string, { sender, receiver }: z.infer<typeof set>): boolean {
  const [from, to] = name.split('-');
  const speak = ({ land, air }: z.infer<typeof ways>, country?: string) =>
    [...land, ...air].every((role) => countryOfRole(role) === country);
  return speak(sender, from) && speak(receiver, to);
}

/** Reads `corridors` of cdk.json. Throws a sentence that names what is wrong. */
export function corridorSides(context: unknown): CorridorSides {
  const read = given.safeParse(context);
  if (read.success) return read.data?.sides ?? {};
  const [{ path, message } = { path: [], message: '' }] = read.error.issues;
  throw new Error(`cdk.json: "${['corridors', ...path].join('.')}": ${message}`);
}

/**
 * What a deployer set, as a function that proposes gets it in `HOMEWARD_SETTINGS`: `{ sides: { 'TH-KH': { sender: { land, air }, receiver: … } } }`,
 * of the corridors that begin in its own country. Where nothing is set, the corridor's file holds.
 */
export function functionSettings(sides: CorridorSides, country: Country): string {
  const own = Object.entries(sides).filter(([name]) => name.startsWith(`${country}-`));
  return JSON.stringify({
    sides: Object.fromEntries(own.map(([name, { sender, receiver }]) => [name, { sender, receiver }])),
  });
}
