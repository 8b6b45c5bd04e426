import * as z from 'zod';
import { moment } from '../dates.ts';
import { code, text } from '../text.ts';
import { placeCode, provinceCode } from './place-code.ts';

/** A place by its code, in Khmer and in Latin letters; of a few no Latin spelling is known. */
const place = z.tuple([placeCode, text(120), text(120, 0)]);
export type Place = z.infer<typeof place>;

/** The code of the place that a place lies in; of a province none. */
export function placeAbove(of: string): string | undefined {
  return of.length > 2 ? of.slice(0, -2) : undefined;
}

/** What is wrong with a list of the places of one province: where, and how. */
function faultsOf(province: string, places: readonly Place[]): readonly (readonly [at: number, message: string])[] {
  const codes = new Set([province]);
  const faultOf = (one: string) => {
    if (!one.startsWith(province)) return 'of-another-province';
    if (codes.has(one)) return 'same-code-twice';
    return codes.has(placeAbove(one) ?? '') ? undefined : 'lies-nowhere';
  };
  return places.flatMap(([one], at) => {
    const message = faultOf(one);
    codes.add(one);
    return message === undefined ? [] : [[at, message] as const];
  });
}

/** The districts, communes and villages of one province, each after the place that it lies in. */
export const keepPlacesBody = z.lazy(() =>
  z
    .strictObject({ province: provinceCode, places: z.array(place).min(1).max(4000) })
    .superRefine(({ province, places }, context) => {
      for (const [at, message] of faultsOf(province, places))
        context.addIssue({ code: 'custom', message, path: ['places', at, 0] });
    }),
);

/** Districts, communes and villages among some places. */
export function placesCounted(places: readonly Place[]) {
  const of = (digits: number) => places.filter(([one]) => one.length === digits).length;
  return { districts: of(4), communes: of(6), villages: of(8) };
}

const counted = { districts: z.int(), communes: z.int(), villages: z.int(), hash: z.string() };
const stamp = { at: moment, by: z.string(), organisation: code };

/** What is kept of a province's places beside the lists themselves: how many they are, and which ones, by their hash. */
export const placesState = z.lazy(() => z.strictObject({ id: provinceCode, status: z.literal('kept'), ...counted }));
export type PlacesState = z.infer<typeof placesState>;

export const placesEvent = z.lazy(() =>
  z.strictObject({ type: z.literal('PlacesKept'), ...stamp, province: provinceCode, ...counted }),
);
export type PlacesEvent = z.infer<typeof placesEvent>;

/** A later list takes the place of the earlier one. */
export function evolvePlaces(_before: PlacesState | undefined, event: PlacesEvent): PlacesState {
  const { province: id, districts, communes, villages, hash } = event;
  return { id, status: 'kept', districts, communes, villages, hash };
}
