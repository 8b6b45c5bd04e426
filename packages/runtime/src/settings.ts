import type { Speakers } from '@homeward/domain/handover/speakers';
import { foreignCountry, role } from '@homeward/domain/people/actor';
import * as z from 'zod';
import type { Environment } from './env.ts';

const some = z.array(role).min(1);
const ways = z.strictObject({ land: some, air: some });
const corridor = z.enum(foreignCountry.options.flatMap((one) => [`KH-${one}`, `${one}-KH`] as const));
const settings = z.strictObject({
  sides: z.partialRecord(corridor, z.strictObject({ sender: ways, receiver: ways })),
});

type Ways = z.infer<typeof ways>;
type Corridor = z.infer<typeof corridor>;

// Every handover carries its speakers: what is the same by land and air is said once.
function waysOf({ land, air }: Ways): Speakers['S'] {
  return land.join() === air.join() ? { land } : { land, air };
}

/**
 * Who confirms on each corridor that this function may propose on, from `HOMEWARD_SETTINGS` (cdk.json, `corridors.sides`). Read once, at
 * cold start; a role that is none or a side without anybody stops the function there. Throws for a corridor it was not told of.
 */
export function readSpeakers({ variables }: Pick<Environment, 'variables'>): (of: Corridor) => Speakers {
  const { sides } = settings.parse(JSON.parse(variables['HOMEWARD_SETTINGS'] ?? '{}'));
  return (of) => {
    const found = sides[of];
    if (found === undefined) throw new Error(`the settings say nothing of the corridor ${of}`);
    return { S: waysOf(found.sender), V: waysOf(found.receiver) };
  };
}
