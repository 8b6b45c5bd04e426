import type { CaseEvent } from '../case/events.ts';
import { corridorOfPerson } from './corridor-of-person.ts';
import type { WrittenFile } from './counted-file.ts';
import { mayCount } from './counts-of-case.ts';
import type { Fact } from './fact.ts';
import { partnerOf } from './facts-of.ts';
import { countedAt, type Told } from './in-time-order.ts';
import { reportedCountries } from './reported-countries.ts';

/** Where something may stand counted; who waits stands elsewhere than what happened. */
export type Place = Pick<Fact, 'id' | 'country' | 'at'> & { readonly held: boolean };

type Named = WrittenFile['named'];
type Country = Fact['country'];
type Opening = Extract<CaseEvent, { type: 'CaseOpened' }>;

/** After these it may be known anew of which country the person is: found out, or by another file of theirs. */
const ofTheCountry: readonly CaseEvent['type'][] = ['CountryCorrected', 'MergeProposed', 'JoinedWith'];

/**
 * Every place at which something of a person’s files may count, or may have counted before more was known: by each thing
 * that was ever written, corrected or not. What stands at one of them and follows no more from the files is taken back.
 */
export function placesOfPerson(files: readonly WrittenFile[]): readonly Place[] {
  return files.flatMap(({ told, arrived, named }) => {
    const opening = told.map(({ event }) => event).find((event): event is Opening => event.type === 'CaseOpened');
    if (opening === undefined) return [];
    const own = partnerOf(opening.corridor);
    const isOpen = told.some(({ event }) => ofTheCountry.includes(event.type));
    const countries = isOpen ? reportedCountries : [partnerOf(corridorOfPerson(opening))];
    const handed = arrived.map(({ handover, country, at }) => ({ id: named(`handover/${handover}`), country, at }));
    return [...told.flatMap((one) => placesOf(one, named, countries, own)), ...handed.flatMap(withCounted)];
  });
}

function withCounted(place: Omit<Place, 'held'>): readonly Place[] {
  return [place, { ...place, id: `${place.id}/counted` }].map((one) => ({ ...one, held: false }));
}

function placesOf({ event, place }: Told, named: Named, countries: readonly Country[], own: Country): readonly Place[] {
  const at = countedAt(event);
  const id = named(place);
  const everywhere = (name: string, held = false) => countries.map((country) => ({ id: name, country, at, held }));
  const moved = mayCount(event) ? everywhere(`${id}/counted`) : [];
  switch (event.type) {
    case 'CaseOpened':
      return [{ id, country: own, at, held: false }];
    case 'ForeignGivenAsReason':
      return everywhere(id);
    case 'ReturnDelayed':
      return everywhere(named(`hold/${event.id}`), true);
    case 'DeterminationRecorded':
      return [{ id: `${id}/truck`, country: own, at, held: false }];
    case 'CaseReferred':
      return [{ id: named(`referral/${event.id}`), country: own, at, held: false }];
    case 'CaseClosed':
      return [...moved, { id: `${id}/learnt`, country: 'KH', at: event.occurredAt, held: false }];
    case 'JourneyHomeMade': {
      const { wentBack } = event.said;
      return wentBack === undefined
        ? moved
        : withCounted({ id: named(`journey/${event.id}`), country: wentBack.country, at });
    }
    default:
      return moved;
  }
}
