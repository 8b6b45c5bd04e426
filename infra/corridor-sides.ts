import { corridors } from '@homeward/domain/settings/corridors/corridors';
import { crossing, sides, standWhereTheySpeak } from '@homeward/domain/settings/corridors/sides';
import * as z from 'zod';
import type { Country } from './desks.ts';

/** Who confirms on each corridor, as the functions are told. */
export type CorridorSides = Readonly<Record<string, z.infer<typeof sides>>>;

/** What a deployer sets otherwise has its source and who agreed to it beside it, like every other setting. */
const set = sides.extend({ source: z.string().min(20), agreedBy: z.string().min(2).nullable() });
const given = z
  .strictObject({
    sides: z
      .partialRecord(crossing, set)
      .refine((all) => Object.entries(all).every(([corridor, one]) => standWhereTheySpeak(corridor, one)), {
        message: 'a side is spoken for by a role of another country',
      })
      .default({}),
  })
  .nullable();

/**
 * Who confirms: what each corridor's file in the law's settings says, but for the corridors that cdk.json sets otherwise. Throws a
 * sentence that names what is wrong.
 */
export function corridorSides(context: unknown): CorridorSides {
  const read = given.safeParse(context);
  if (!read.success) {
    const [{ path, message } = { path: [], message: '' }] = read.error.issues;
    throw new Error(`cdk.json: "${['corridors', ...path].join('.')}": ${message}`);
  }
  const otherwise = read.data?.sides ?? {};
  const all = Object.entries(corridors).map(([corridor, { sides: own }]) => {
    const { sender, receiver } = otherwise[corridor as keyof typeof otherwise] ?? own.value;
    return [corridor, { sender, receiver }];
  });
  return Object.fromEntries(all);
}

/**
 * Who confirms, as a function that proposes gets it in `HOMEWARD_SETTINGS`: `{ sides: { 'TH-KH': { sender: { land, air }, receiver: … } } }`,
 * of the corridors that begin in its own country.
 */
export function functionSettings(all: CorridorSides, country: Country): string {
  const own = Object.entries(all).filter(([corridor]) => corridor.startsWith(`${country}-`));
  return JSON.stringify({ sides: Object.fromEntries(own) });
}
