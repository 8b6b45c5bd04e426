import * as z from 'zod';
import { type Language, languages } from '../countries/languages.ts';
import { text } from '../text.ts';

const oneName = () => text(160).optional();

/** Names by language, in as many of the platform's as somebody wrote down. */
export const names = () =>
  z.strictObject(
    Object.fromEntries(languages.map((one) => [one, oneName()])) as Record<Language, ReturnType<typeof oneName>>,
  );
