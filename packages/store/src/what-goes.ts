import type { CaseState } from '@homeward/domain/case/case';
import { caseEvent } from '@homeward/domain/case/events';
import type { HandoverState } from '@homeward/domain/handover/handover';
import { arrivals } from './arrivals.ts';
import type { Copied, Erasure } from './erasure.ts';
import { handoverNamed, handoversIn } from './handovers-of-case.ts';
import { load } from './load.ts';
import type { Store } from './open-store.ts';
import { allOf } from './page.ts';

/** A copy named `embassy-th` lies with that embassy, an answer with who answered, any other at a desk of Cambodia. */
function copiesIn({ country, disclosures }: HandoverState): readonly Copied[] {
  return Object.entries(disclosures).map(([name, id]) => {
    const [desk = '', foreign] = name.replace('answer:', '').split('-');
    return { id, desk, country: foreign === undefined ? 'KH' : country };
  });
}

async function copiesOfHandover(store: Store, handover: string): Promise<readonly Copied[]> {
  const seen = await handoverNamed(store, handover);
  return seen === undefined ? [] : copiesIn(seen.state);
}

function placeOf({ id, desk, country }: Copied): Copied {
  return { id, desk, country };
}

/** What the border logged of the person, each entry. */
async function atTheBorder(store: Store, { arrival }: CaseState): Promise<Pick<Erasure, 'arrival' | 'alsoLogged'>> {
  if (arrival === undefined) return {};
  const { alsoLogged = [] } = (await load(store, arrivals, arrival))?.state ?? {};
  return { arrival, ...(alsoLogged.length === 0 ? {} : { alsoLogged }) };
}

/** What lies anywhere of a person, by the case as it stands: what is to go at the erasure. */
export async function whatGoes(store: Store, file: CaseState): Promise<Erasure> {
  const items = await allOf(store, 'cases', `state#${file.id}`, 'event#');
  const events = items.map(({ event }) => caseEvent.parse(event));
  const ofHandovers = await Promise.all(handoversIn(events).map((one) => copiesOfHandover(store, one)));
  const living = file.copies.filter(({ status }) => status === 'alive');
  const closed = file.copies.filter(({ status }) => status !== 'alive');
  // What somebody may still open comes first: the deciding transaction has room for so many rows and no more.
  const copies = [...[...living, ...file.answers].map(placeOf), ...ofHandovers.flat(), ...closed.map(placeOf)];
  return {
    case: file.id,
    ...(file.number === undefined ? {} : { number: file.number }),
    ...(await atTheBorder(store, file)),
    ...(file.referredIn === undefined ? {} : { referral: file.referredIn.referral }),
    copies: [...new Map(copies.map((one) => [`${one.country}#${one.desk}#${one.id}`, one])).values()],
    windows: [...new Set(file.recordOpenings.map(({ by }) => by))],
  };
}
