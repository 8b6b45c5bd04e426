import type { Figures } from './published-figures.ts';
import { sealedFigures } from './read-figures.ts';
import { type Hears, type Played, peopleOf, send } from './send.ts';
import { openStage } from './stage.ts';
import { twoHoursLater } from './two-hours-later.ts';
import { piecesOf, type YearSize } from './year.ts';

/** How a replay went. `found` comes from the reports alone. */
export type Outcome = {
  readonly found: Figures;
  readonly people: number;
  readonly requests: number;
  readonly seconds: number;
};

/** The year 2008 at its size, as published but for what must not be counted: eleven men from Thailand, a man on each truck who is no victim. */
export function yearOf(figures: Figures): YearSize {
  return { figures, menFromThailand: 11, formalFromVietNam: 20, truckload: 43 };
}

/** Plays a whole year through HTTP, lets its months be sealed and reads the reports. */
export async function playYear(place: Played, size: YearSize, hears: Hears): Promise<Outcome> {
  const started = performance.now();
  const stage = openStage(place);
  const pieces = piecesOf(size);
  await send(stage, place, pieces, hears);
  await twoHoursLater(place);
  const found = await sealedFigures(stage);
  return {
    found,
    people: peopleOf(pieces),
    requests: stage.requests(),
    seconds: (performance.now() - started) / 1000,
  };
}
