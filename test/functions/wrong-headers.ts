import { uuidv7 } from 'uuidv7';

/** Keys, media types and tags that every operation refuses alike. */
export const wrong = {
  keys: ['', '1', 'not-a-key', `${uuidv7()}x`, '00000000-0000-0000-0000-000000000000', crypto.randomUUID()],
  types: [
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/jsonp',
    'multipart/form-data',
    'application/json; charset=utf-16',
  ],
  tags: ['3', '*', 'W/"3"', '"x"', '"-1"', '"01"'],
} as const;

/** Of what is refused alike, one at this operation, another at the next. */
export function turnOf(all: readonly string[], at: number): string {
  return all[at % all.length] ?? '';
}
