import * as z from 'zod';
import { citizenship } from '../clear.ts';
import { isCorrected } from './corrected.ts';

/** Of which country the person is, and what shows it. */
export const knownCountry = () => ({
  citizenship,
  evidence: z.enum(['passport', 'identity-card', 'embassy', 'person-says-so']),
});

/** It stands beside what the file had said. */
export const foundCountry = () => ({ ...knownCountry(), before: citizenship });

export const exampleOfCountry = { citizenship: 'KH', evidence: 'passport' } as const;

type Country = z.infer<typeof citizenship>;
type Said = z.infer<z.ZodObject<ReturnType<typeof knownCountry>>>;

/** What is written down, with what the file had said until then. */
export function withBefore(said: Said, { citizenship: before }: { readonly citizenship: Country }) {
  return { ...said, before };
}

type Known = {
  readonly citizenship: Country;
  readonly countries: readonly { readonly id: string; readonly citizenship: Country; readonly before: Country }[];
} & Parameters<typeof isCorrected>[0];

/** Of which country the person is by what was found out last and still stands; by what the opening said where nothing does. */
export function countryAfter(file: Known): { readonly citizenship: Country } {
  const [first] = file.countries;
  const last = file.countries.findLast(({ id }) => !isCorrected(file, id));
  return { citizenship: last?.citizenship ?? first?.before ?? file.citizenship };
}
