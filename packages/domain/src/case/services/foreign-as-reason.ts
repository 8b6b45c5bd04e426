import * as z from 'zod';
import { moment } from '../../dates.ts';
import { entry } from '../entry.ts';

/** What the answer says of a reason that names where the person comes from. */
export const foreignIsNoReason = 'foreign-is-no-reason';

// Spellings that an integrator might invent: the closed lists hold no such word.
const foreignness: readonly string[] = [
  'foreign',
  'national',
  'citizen',
  'alien',
  'paper',
  'undocumented',
  'illegal',
  'non-khmer',
  'not-khmer',
  'non-cambodian',
  'not-cambodian',
];

/**
 * A closed list of reasons, none of which is the person's origin: whoever gives that one is told so, and it is counted
 * (Policy VI.b).
 */
export function reasonsButForeign<const Codes extends readonly [string, ...string[]]>(codes: Codes) {
  return z.enum(codes, { error: ({ input }) => (namesForeignness(input) ? foreignIsNoReason : undefined) });
}

function namesForeignness(input: unknown): boolean {
  return typeof input === 'string' && foreignness.some((word) => input.toLowerCase().includes(word));
}

/**
 * Somebody tried to refuse the person for being foreign. No request writes it: the platform notes what it has just
 * refused.
 */
export const foreignGivenAsReason = z.lazy(() =>
  z.strictObject({ type: z.literal('ForeignGivenAsReason'), id: z.string(), occurredAt: moment, by: z.string() }),
);

/** What such tries leave in the state of a case. */
export const parityTrack = () => ({ parityIncidents: z.array(entry({})).default([]) });

type Incident = { readonly id: string; readonly at: string; readonly by: string };

export function withParityIncident<File extends { readonly parityIncidents: readonly Incident[] }>(
  file: File,
  { id, occurredAt: at, by }: z.output<typeof foreignGivenAsReason>,
): File {
  return { ...file, parityIncidents: [...file.parityIncidents, { id, at, by }] };
}
