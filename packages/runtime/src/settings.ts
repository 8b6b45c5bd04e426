import type { Speakers } from '@homeward/domain/handover/speakers';
import { crossing, sides } from '@homeward/domain/settings/corridors/sides';
import * as z from 'zod';
import type { Environment } from './env.ts';

const settings = z.strictObject({ sides: z.partialRecord(crossing, sides) });

type Ways = z.infer<typeof sides>['sender'];
type Corridor = z.infer<typeof crossing>;

// Every handover carries its speakers: what is the same by land and air is said once.
function waysOf({ land, air }: Ways): Speakers['S'] {
  return land.join() === air.join() ? { land } : { land, air };
}

/**
 * Who confirms on each corridor that this function may propose on, from `HOMEWARD_SETTINGS` (its file in the law's
 * settings, or what a deployer set instead). Read once, at cold start; a role that is none or a side without anybody stops the function there. Throws for a corridor it was not told of.
 */
export function readSpeakers({ variables }: Pick<Environment, 'variables'>): (of: Corridor) => Speakers {
  const { sides } = settings.parse(JSON.parse(variables['HOMEWARD_SETTINGS'] ?? '{}'));
  return (of) => {
    const found = sides[of];
    if (found === undefined) throw new Error(`the settings say nothing of the corridor ${of}`);
    return { S: waysOf(found.sender), V: waysOf(found.receiver) };
  };
}
