import * as z from 'zod';
import { type Language, languages } from '../countries/languages.ts';
import { text } from '../text.ts';
import type { Names } from './name-in.ts';

const oneName = () => text(160).optional();

/** Names by language, in as many of the platform's as somebody wrote down. */
export const names = () =>
  z.strictObject(
    Object.fromEntries(languages.map((one) => [one, oneName()])) as Record<Language, ReturnType<typeof oneName>>,
  );

/** Names as they were kept beside what somebody said, taken over from where they were entered. */
export const namesKept = () =>
  z.partialRecord(z.enum(languages as readonly [Language, ...Language[]]), z.string().max(160));

/** Those of the names that somebody wrote down. */
export function namesThere(some: Names): Partial<Record<Language, string>> {
  return Object.fromEntries(Object.entries(some).filter(([, name]) => name !== undefined));
}
