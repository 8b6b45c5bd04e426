import { absentBody, type Place } from '../functions/places.ts';
import type { World } from '../functions/whole-tale.ts';

/** The body an operation takes, in the words of its desk; about things that are there. */
export function goodBody(place: Place, { journal }: World): unknown {
  const told = journal.entries
    .filter(({ route }) => route.operationId === place.route.operationId)
    .map(({ body }) => body);
  const richest = told.sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0];
  return { ...(absentBody(place) as object), ...(richest as object) };
}

/** Who asks: the case worker or the shift lead where they may. */
export function roleOf({ may }: Place): string {
  return may.find((one) => one === 'case-worker' || one === 'shift-lead') ?? may[0] ?? '';
}
