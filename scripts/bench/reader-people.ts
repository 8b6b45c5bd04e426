import type { Person } from '@homeward/local/people';
import { people } from '../demo/people.ts';

/** How many read at once. */
const together = 12;
const reading = ['task-force', 'case-worker'] as const;
export type ReadingRole = (typeof reading)[number];

export function readersOf(role: ReadingRole): readonly Person[] {
  const [like] = people.filter((one) => one.role === role);
  if (like === undefined) throw new Error(`nobody has the role ${role}`);
  return Array.from({ length: together }, (_none, n) => ({ ...like, sub: `${like.sub}-reader-${n + 1}` }));
}

/** Twelve people more at each of two desks, who can sign in. */
export const readers: readonly Person[] = reading.flatMap(readersOf);
