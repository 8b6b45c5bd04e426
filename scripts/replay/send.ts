import type { Place } from '../demo/acting.ts';
import type { Timed } from './business-clock.ts';
import { inCrowd } from './crowd.ts';
import type { Figures } from './published-figures.ts';
import { settledFigures } from './read-figures.ts';
import type { Stage } from './stage.ts';
import type { Piece } from './year.ts';

/** A platform to play on: its address, its people, its time, and how to wait for what runs behind the requests. */
export type Played = Place & Timed & { readonly settle: () => Promise<void> };

/** How far the year is: people placed of how many, and the share of the work done. */
export type SoFar = { readonly placed: number; readonly of: number; readonly share: number };
export type Hears = (now: SoFar) => void;

/** People at work side by side. */
const width = 8;

/** Sends every piece of a year and gives the settled, not yet sealed figures. */
export async function send(stage: Stage, place: Played, pieces: readonly Piece[], hears: Hears): Promise<Figures> {
  const of = peopleOf(pieces);
  const work = pieces.reduce((sum, { people, weight }) => sum + people * weight, 0);
  let [placed, worked] = [0, 0];
  await inCrowd(pieces, width, (piece) =>
    piece.play(stage, () => {
      placed += 1;
      worked += piece.weight;
      hears({ placed, of, share: worked / work });
    }),
  );
  await place.settle();
  return settledFigures(stage);
}

/** How many people these pieces place. */
export function peopleOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { people }) => sum + people, 0);
}
