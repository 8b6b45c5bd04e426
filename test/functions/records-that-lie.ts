import { arrivals } from '@homeward/store/arrivals';
import { batches } from '@homeward/store/batches';
import { cases } from '@homeward/store/cases';
import { idOf } from '../domain/made.ts';
import { lying } from './desks-in-process.ts';

type State<Of extends { readonly lineOf: (state: never) => unknown }> = Parameters<Of['lineOf']>[0];

/** The ids of a truck, of a truck of which nobody was logged, of one person of the first, and of a file. */
export const ids = { truck: idOf(1), bare: idOf(2), person: idOf(10), file: idOf(50) };

/** A truck of which nobody was logged. */
export const bareTruck = (state: State<typeof batches>) => lying(batches, ids.bare, { ...state, id: ids.bare });
export const arrival = (state: State<typeof arrivals>) =>
  lying(arrivals, { batch: ids.truck, arrival: ids.person }, state);
export const file = (state: State<typeof cases>) => lying(cases, ids.file, state);
