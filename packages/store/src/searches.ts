import { dayOf, daysAfter } from '@homeward/domain/time';
import * as z from 'zod';
import type { Store } from './open-store.ts';
import { allOf, pageOf } from './page.ts';
import { pause } from './pause.ts';
import { putAlone } from './write.ts';

/** Whose searches are counted, as their supervisor finds them. */
export type Searcher = { readonly id: string; readonly organisation: string };
/** How often a seat may search within an hour of the clock, and within a day in Cambodia. */
export type SearchCap = { readonly hour: number; readonly day: number };

const counted = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  v: z.int(),
  who: z.string(),
  day: z.string(),
  searches: z.int(),
  /** How many were refused because there had been too many. */
  refused: z.int(),
  /** The last hour in which somebody searched, and how often in it. */
  hour: z.string(),
  inHour: z.int(),
});
/** What a seat searched on a day: numbers, and nothing of what was sought. */
export type SearchDay = Omit<z.infer<typeof counted>, 'pk' | 'sk'>;

const attempts = 8;

function partitionOf(organisation: string): string {
  return `searches#${organisation}`;
}

/** The count after one search more, and whether it was one too many. */
function next(before: SearchDay | undefined, who: string, at: string, cap: SearchCap) {
  const hour = at.slice(0, 13);
  const day = before ?? { v: 0, who, day: dayOf(at), searches: 0, refused: 0, hour, inHour: 0 };
  const inHour = day.hour === hour ? day.inHour : 0;
  const spent = day.searches >= cap.day ? 'day' : inHour >= cap.hour ? 'hour' : undefined;
  const more =
    spent === undefined ? { searches: day.searches + 1, inHour: inHour + 1 } : { refused: day.refused + 1, inHour };
  return { spent, after: { ...day, hour, ...more, v: day.v + 1 } } as const;
}

/**
 * Counts a search of a seat before anything is looked up, or says which bound is reached; a refused one is counted too. One Query and
 * one PutItem, whatever is sought and whatever is there; more only when the same seat searches at another screen in the same moment.
 */
export async function countSearch(
  store: Store,
  { id, organisation }: Searcher,
  at: string,
  cap: SearchCap,
): Promise<'counted' | keyof SearchCap> {
  const place = { pk: partitionOf(organisation), sk: `${dayOf(at)}#${id}` };
  for (let attempt = 1; ; attempt += 1) {
    const rows = await allOf(store, 'index', place.pk, place.sk);
    const [before] = rows.map((row) => counted.parse(row)).filter(({ sk }) => sk === place.sk);
    const { spent, after } = next(before, id, at, cap);
    const put = {
      table: 'index',
      item: { ...after, ...place },
      expects: before === undefined ? 'new' : before.v,
    } as const;
    if (await putAlone(store, put)) return spent ?? 'counted';
    if (attempt === attempts) throw Object.assign(new Error('the count moved on'), { name: 'ThrottlingException' });
    await pause(attempt);
  }
}

/** More seats of one organisation do not search within a week. */
const mostRows = 1000;

/** What the seats of an organisation searched, day by day, on the last so many days. */
export async function searchesOf(
  store: Store,
  organisation: string,
  at: string,
  days: number,
): Promise<readonly SearchDay[]> {
  const from = daysAfter(dayOf(at), 1 - days);
  const page = await pageOf(store, { table: 'index', partition: partitionOf(organisation), from }, { limit: mostRows });
  if (page === 'invalid') throw new Error('a list without a cursor was not taken');
  return page.items.map((row) => counted.parse(row));
}
