import type { Place } from '../demo/acting.ts';
import { Stop } from '../run/verb.ts';
import { inCrowd } from './crowd.ts';
import type { Figures } from './published-figures.ts';
import { sealedFigures, settledFigures } from './read-figures.ts';
import { openStage, type Stage } from './stage.ts';
import { type Piece, piecesOf, type YearSize } from './year.ts';

/** A platform to play on: its address, its people, and how to wait for what runs behind the requests. */
export type Played = Place & { readonly settle: () => Promise<void> };

/** How a replay went. `found` comes from the reports alone. */
export type Outcome = {
  readonly found: Figures;
  readonly people: number;
  readonly requests: number;
  readonly seconds: number;
};

/** How far the year is: people placed of how many, and the share of the work done. */
export type SoFar = { readonly placed: number; readonly of: number; readonly share: number };
type Hears = (now: SoFar) => void;

const width = 8;
const seed = 'homeward-year-2008';

/** The year 2008 at its size, as published but for what must not be counted: eleven men from Thailand, a man on each truck who is no victim. */
export function yearOf(figures: Figures): YearSize {
  return { figures, menFromThailand: 11, formalFromVietNam: 20, truckload: 43 };
}

/** The people of the year at their desks on a platform. */
export function stageOn(place: Place): Stage {
  return openStage(place, seed);
}

/** Business time two hours on, so that months whose facts have come to rest are sealed. */
export async function twoHoursLater({ url }: Place): Promise<void> {
  const clock = await (await fetch(`${url}/dev/clock`)).json();
  const now = new Date(Date.parse((clock as { readonly now: string }).now) + 2 * 3_600_000).toISOString();
  const moved = await fetch(`${url}/dev/clock`, { method: 'PUT', body: JSON.stringify({ now }) });
  if (!moved.ok) throw new Stop(`The clock did not move on: ${moved.status} ${await moved.text()}`);
}

function sum(pieces: readonly Piece[], of: (piece: Piece) => number): number {
  return pieces.reduce((before, piece) => before + of(piece), 0);
}

/** Sends every piece of a year and gives the settled, not yet sealed figures. */
export async function send(stage: Stage, place: Played, pieces: readonly Piece[], hears: Hears): Promise<Figures> {
  const of = sum(pieces, ({ people }) => people);
  const work = sum(pieces, ({ people, weight }) => people * weight);
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

/** Plays a whole year through HTTP, lets its months be sealed and reads the reports. */
export async function playYear(place: Played, size: YearSize, hears: Hears): Promise<Outcome> {
  const started = performance.now();
  const stage = stageOn(place);
  const pieces = piecesOf(size);
  await send(stage, place, pieces, hears);
  await twoHoursLater(place);
  const found = await sealedFigures(stage);
  return {
    found,
    people: sum(pieces, (piece) => piece.people),
    requests: stage.requests(),
    seconds: (performance.now() - started) / 1000,
  };
}
