import { uuidv7 } from 'uuidv7';

/** Keys, media types and tags that every operation refuses alike. */
export const wrong = {
  keys: ['', '1', 'not-a-key', `${uuidv7()}x`],
  types: ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', 'multipart/form-data'],
  tags: ['3', '*', 'W/"3"', '"x"', '"-1"'],
} as const;

/** Of what is refused alike, one at this operation, another at the next. */
export function turnOf(all: readonly string[], at: number): string {
  return all[at % all.length] ?? '';
}
