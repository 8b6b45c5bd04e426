import * as z from 'zod';
import type { ReturnWish } from './return-wish.ts';

/** What the person's file here shows of their going, so that nobody has to be believed. */
export const shownOfGoing = z.lazy(() =>
  z.strictObject({
    /** The danger of it was weighed, and is one to accept (checklist C05). */
    riskWeighed: z.boolean(),
    /** The person was told of the way, and understood (checklist C21). */
    wayTold: z.boolean(),
  }),
);
type ShownOfGoing = z.infer<typeof shownOfGoing>;

/** What the person's file here says of their going, as their handover hears it. */
export type SaidOfGoing = { readonly wish: ReturnWish; readonly shown: ShownOfGoing };

/** Whether it shows what an item of the checklist asks for, as far as it can show that. */
export function showsItem(code: string, shown: ShownOfGoing | undefined): boolean {
  if (code === 'C05') return shown?.riskWeighed === true;
  return code !== 'C21' || shown?.wayTold === true;
}
