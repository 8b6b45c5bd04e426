import * as z from 'zod';

// Control characters, bidirectional overrides and isolates: they hide or reorder what an officer reads (Unicode TR 36).
// U+FFFD stands where a letter was lost on the way: a name with a hole is asked for again.
const forbidden = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/u;

function isPlain(text: string): boolean {
  return text.isWellFormed() && !forbidden.test(text);
}

/** Words a person typed: well-formed Unicode, no control or direction-changing characters, `min` to `max` UTF-16 units after NFC and trimming. */
export function text(max: number, min = 1) {
  return z
    .string()
    .max(max * 2)
    .refine(isPlain, { message: 'not-plain-text' })
    .transform((value) => value.normalize('NFC').trim())
    .pipe(z.string().min(min).max(max));
}

/** A code of one of our closed lists, or an id of an organisation, gate or place: a lower case letter, then letters, digits, `-`, `.` and `_`. */
export const code = z
  .string()
  .regex(/^[a-z][a-z0-9._-]{0,63}$/)
  .meta({ is: 'code' });

/** The subject of a staff row, as the sign-in made it: a UUID where AWS does (Cognito's `sub`), a code elsewhere. */
export const subject = z.lazy(() => z.union([code, id]));

/** A record's id: UUID of any version, made on the device (RFC 9562). */
export const id = z.uuid().toLowerCase().meta({ is: 'entry' });
