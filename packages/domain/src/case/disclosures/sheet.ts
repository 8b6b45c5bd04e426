import * as z from 'zod';
import { foreignCountry } from '../../people/actor.ts';
import { id } from '../../text.ts';
import type { CaseState } from '../case.ts';
import { receiver } from './receiver.ts';

/** A handover's sheet that one desk of the other country was given, and the consent it rests on. */
export const sheet = z.strictObject({
  id,
  to: receiver.extract(['embassy', 'counterpart', 'receiving-authority']),
  country: foreignCountry,
  consent: z.string(),
});
export type Sheet = z.infer<typeof sheet>;

/** A sheet in the register of copies: it is withdrawn like any other. */
export function copyOfSheet(
  { id: name, to, country, consent }: Sheet,
  { handover, at, by }: { readonly handover: string; readonly at: string; readonly by: string },
): CaseState['copies'][number] {
  return {
    ...{ id: name, at, by, desk: to === 'embassy' ? 'embassy' : 'counterpart', to, country, handover, for: 'return' },
    ...{ sections: ['identity', 'whereabouts', 'travel'], restsOn: { consent }, status: 'alive' },
  };
}
