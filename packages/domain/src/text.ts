import * as z from 'zod';

// Control characters, bidirectional overrides and isolates: they hide or reorder what an officer reads (Unicode TR 36).
// U+FFFD stands where a letter was lost on the way: a name with a hole is asked for again.
const forbidden = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/u;

function isPlain(text: string): boolean {
  return text.isWellFormed() && !forbidden.test(text);
}

// U+FFFE, U+FFFF and their like are no letters of any script, now or later (Unicode 23.7).
const noLetter = /\p{Noncharacter_Code_Point}/u;

/**
 * Whether a text that comes in is one that somebody can read. It is asked of every string of a body, and of what was written down
 * before it was asked, never: what is read back is taken as it lies.
 */
export function isReadable(text: string): boolean {
  return isPlain(text) && !noLetter.test(text);
}

// Joiners, fillers, marks of direction, the empty cell of Braille: they are there, and nothing is to be seen.
const unseen = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** How much of a text there is to see: a reason of twenty letters has twenty that show. */
export function seenLength(text: string): number {
  return text.replace(unseen, '').replace(/\s+/gu, ' ').trim().length;
}

/** Whether a text says something: letters of any script stand in it, not signs and figures alone. */
export function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text.replace(unseen, ''));
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

/** Why somebody does what they have to answer for: words in which letters are to be seen (`taken-in.ts`). */
export function reason(max: number, min = 1) {
  return text(max, min).meta({ is: 'reason' });
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
