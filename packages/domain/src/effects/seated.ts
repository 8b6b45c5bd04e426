import type { Country, Desk, Role } from '../people/actor.ts';
import type { SeatState } from '../people/staff.ts';
import { effect } from './effect.ts';

/** Somebody is given a seat with data of victims, or loses it. */
export const seated = effect({
  name: 'seated',
  says: 'Somebody is given a seat with data of victims, or loses it.',
  fields: [],
});

type Place = { readonly subject: string; readonly role: Role; readonly desk: Desk; readonly country: Country };

export type Seated = {
  readonly 'seated.proposed': Place;
  /** Whose seat it is, what waits for a second person, and what they answer to. */
  readonly 'seated.granted': {
    readonly subject: string;
    readonly waiting: SeatState['proposal'];
    readonly answered: string;
  };
  readonly 'seated.checked': { readonly subject: string };
  readonly 'seated.device': { readonly device: string };
  readonly 'seated.ended': object;
};
