import type { Speakers } from '@homeward/domain/handover/speakers';
import type { Ways } from '@homeward/domain/settings/corridors/corridor';
import { corridorNow } from '@homeward/domain/settings/corridors/corridors';
import { crossing, sides } from '@homeward/domain/settings/corridors/sides';
import * as z from 'zod';
import type { Environment } from './env.ts';

const settings = z.strictObject({ sides: z.partialRecord(crossing, sides) });

type Corridor = z.infer<typeof crossing>;

// Every handover carries its speakers: what is the same by land and air is said once.
function waysOf({ land, air }: Ways): Speakers['S'] {
  return land.join() === air.join() ? { land: [...land] } : { land: [...land], air: [...air] };
}

/**
 * Who confirms on a corridor: what a deployer set in `HOMEWARD_SETTINGS` (cdk.json, `corridors.sides`), else what its file in the law's
 * settings says. Read once, at cold start; a role that is none or a side without anybody stops the function there.
 */
export function readSpeakers({ variables }: Pick<Environment, 'variables'>): (of: Corridor) => Speakers {
  const set = settings.parse(JSON.parse(variables['HOMEWARD_SETTINGS'] ?? '{}')).sides;
  return (of) => {
    const { sender, receiver } = set[of] ?? corridorNow(of).sides.value;
    return { S: waysOf(sender), V: waysOf(receiver) };
  };
}
