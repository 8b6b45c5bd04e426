import * as z from 'zod';

/** Who gives (S) and who takes over (V); E is the mission of the person's own country. */
export const side = z.enum(['S', 'V']);
export type Side = z.infer<typeof side>;

export function otherSide(one: Side): Side {
  return one === 'S' ? 'V' : 'S';
}
