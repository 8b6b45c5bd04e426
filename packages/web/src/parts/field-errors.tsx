import { createContext, useContext } from 'react';
import type { FieldError } from '../api/problem.ts';
import { useWords } from '../words/use-words.ts';

/** The errors of the form around a field, by JSON pointer into its body. */
export const FieldErrors = createContext<readonly FieldError[]>([]);

/** The id of the field for a pointer: `/sections/identity/age` is `f-sections-identity-age`. */
export function idOf(pointer: string): string {
  return `f${pointer.replaceAll('/', '-')}`;
}

const known = [
  'buddhist-era',
  'no-such-day',
  'from-after-to',
  'no-letters',
  'not-plain-text',
  'too-far-ahead',
  'too-long-ago',
  'too_big',
  'too_small',
  'missing',
  'not-a-number',
  'wrong-check-letter',
  'too-short',
  'not-the-same',
  'tries-left-1',
  'tries-left-2',
  'tries-left-3',
  'tries-left-4',
];

export function errorKey(code: string): string {
  return known.includes(code) ? `error.${code}` : 'error.invalid';
}

/** The sentence for a field, when it or something inside it is wrong. */
export function useFieldError(pointer: string): string | undefined {
  const errors = useContext(FieldErrors);
  const say = useWords();
  const mine = errors.find((error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`));
  return mine && say(errorKey(mine.code));
}

export function ErrorMessage({ id, message }: { readonly id: string; readonly message: string | undefined }) {
  if (message === undefined) return null;
  return (
    <p id={`${id}-error`} className="govuk-error-message">
      {message}
    </p>
  );
}

/** What a field is described by: its hint and its error, when they are there. */
export function describedBy(id: string, hint: string | undefined, error: string | undefined): string | undefined {
  const parts = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}
