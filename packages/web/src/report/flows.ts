import type { BilateralReport } from '@homeward/domain/report/bilateral';
import type { Say } from '../words/use-words.ts';

type Corridor = Pick<BilateralReport['corridors'][number], 'corridor'>;
type Counted = readonly { readonly code: string; readonly count: number }[];
/** What is drawn: a corridor, and how its persons came and how old they were. */
type Drawn = Corridor & { readonly channels: Counted; readonly age: Counted };

/** A place of the chart: how they came, the way itself, or how old they were; named in one language or several. */
export type Place = { readonly id: string; readonly labels: readonly string[] };

/** So many persons from one place of the chart to the next: always a figure of a table of the report. */
type Flow = { readonly from: string; readonly to: string; readonly count: number };

export type Flows = { readonly places: readonly Place[]; readonly flows: readonly Flow[] };

/** The persons returned on one corridor, from their way of return to their age. What nobody came by is left out. */
export function flowsOf(speeches: readonly Say[], { corridor, channels, age }: Drawn): Flows {
  const place = (id: string, words = id) => ({ id, labels: speeches.map((say) => say(words)) });
  const came = channels.filter(({ count }) => count > 0);
  const old = age.filter(({ count }) => count > 0);
  return {
    places: [
      ...came.map(({ code }) => place(`channel.${code}`)),
      place(corridor, `corridor.${corridor}`),
      ...old.map(({ code }) => place(`age-group.${code}`)),
    ],
    flows: [
      ...came.map(({ code, count }) => ({ from: `channel.${code}`, to: corridor, count })),
      ...old.map(({ code, count }) => ({ from: corridor, to: `age-group.${code}`, count })),
    ],
  };
}
