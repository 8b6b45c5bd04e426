import * as z from 'zod';
import { sex } from '../clear.ts';
import { isCorrected } from './corrected.ts';

/** Of which sex the person is, and what shows it. */
export const knownSex = () => ({
  sex,
  evidence: z.enum(['passport', 'identity-card', 'birth-certificate', 'person-says-so']),
});

/** It stands beside what the file had said. */
export const foundSex = () => ({ ...knownSex(), before: sex });

export const exampleOfSex = { sex: 'female', evidence: 'person-says-so' } as const;

type Sex = z.infer<typeof sex>;
type Said = z.infer<z.ZodObject<ReturnType<typeof knownSex>>>;

/** What is written down, with what the file had said until then. */
export function besideSex(said: Said, { sex: before }: { readonly sex: Sex }) {
  return { ...said, before };
}

type Known = {
  readonly sex: Sex;
  readonly sexes: readonly { readonly id: string; readonly sex: Sex; readonly before: Sex }[];
} & Parameters<typeof isCorrected>[0];

/** The sex by what was found out last and still stands; by what the opening said where nothing does. */
export function sexAfter(file: Known): { readonly sex: Sex } {
  const [first] = file.sexes;
  const last = file.sexes.findLast(({ id }) => !isCorrected(file, id));
  return { sex: last?.sex ?? first?.before ?? file.sex };
}
