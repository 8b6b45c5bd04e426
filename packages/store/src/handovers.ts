import { openBreachesIn } from '@homeward/domain/handover/breaches';
import { evolveHandover } from '@homeward/domain/handover/evolve';
import { type HandoverState, handoverEvent, handoverState, isEnded } from '@homeward/domain/handover/handover';
import { handoverLine, lineOfHandover } from '@homeward/domain/handover/handover-line';
import { nextLookAtHandover } from '@homeward/domain/handover/reminders';
import { type FarCountry, farCountry } from '@homeward/domain/people/actor';
import { aggregate } from './aggregate.ts';
import { loadAll } from './load.ts';
import type { Look, Looks } from './looks-due.ts';
import type { Store } from './open-store.ts';
import { shardOf, shardsOf } from './shards.ts';

/** A handover is addressed by the country that is not Cambodia; a quiet one stands where no mission may look. */
export type HandoverId = { readonly country: FarCountry; readonly quiet: boolean; readonly handover: string };

export function handoverPrefix({ country, quiet }: Pick<HandoverId, 'country' | 'quiet'>): string {
  return `${country}#${quiet ? 'quiet' : 'handover'}`;
}

/** Those in which something was done against a rule and nobody has answered for it: casework alone reads it. */
export const brokenHandovers = 'KH#casework#broken';

const due = 'due#handovers';

/** Where the clocks look for handovers in which something waits: no desk reads it. */
export const handoversDue: Looks = {
  table: 'exchange',
  index: 'byDue',
  partitions: shardsOf('handoversDue', due),
  aside: 'due#aside#handovers',
};

export const handovers = aggregate({
  name: 'handover',
  table: 'exchange',
  stateKey: (id: HandoverId) => ({ pk: `${handoverPrefix(id)}#${id.handover}`, sk: 'state' }),
  eventPk: (id) => `${handoverPrefix(id)}#${id.handover}`,
  nameOf: ({ handover }) => handover,
  state: handoverState,
  event: handoverEvent,
  evolve: evolveHandover,
  line: handoverLine,
  lineOf: lineOfHandover,
  // Two lists: one for desks that may know of the quiet ones, under the prefix that only those may read, and one without them.
  indexes: (id, state) => {
    const place = isEnded(state) ? 'closed' : 'open';
    const all = { withQuietPk: `${id.country}#quiet#${place}`, withQuietSk: id.handover };
    const shown = { byCountryPk: `${id.country}#handover#${place}`, byCountrySk: id.handover };
    const look = nextLookAtHandover(state);
    const found =
      look === undefined
        ? {}
        : {
            byDuePk: shardOf('handoversDue', due, id.handover),
            byDueSk: `${look}#${handoverPrefix(id)}#${id.handover}`,
          };
    const [first] = openBreachesIn(state);
    const broken = first && { receivedPk: brokenHandovers, receivedSk: `${first.at}#${id.handover}` };
    return id.quiet ? { ...all, ...found, ...broken } : { ...all, ...shown, ...found, ...broken };
  },
});

/** Which handover a look is at. */
export function handoverLookedAt({ key }: Look): HandoverId {
  const [, of = '', kind, handover = ''] = key.split('#');
  return { country: farCountry.parse(of), quiet: kind === 'quiet', handover };
}

/** The handovers that stand at these places. */
export async function handoversAt(store: Store, ids: readonly HandoverId[]): Promise<readonly HandoverState[]> {
  return (await loadAll(store, handovers, ids)).flatMap((found) => found?.state ?? []);
}
