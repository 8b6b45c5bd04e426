import * as z from 'zod';
import { id } from '../text.ts';
import { understoodNumber } from './record-number.ts';

type Typed = z.core.$RefinementCtx<string>;

function isNumber(typed: string, context: Typed): void {
  const { type } = understoodNumber(typed);
  if (type !== 'number') context.addIssue({ code: 'custom', message: type });
}

const isId = (typed: string) => id.safeParse(typed).success;

/**
 * A number as somebody typed it: in the digits of Khmer or Thai, in small letters, with spaces or without hyphens. One
 * with a wrong letter is told so: that says nothing of what is there.
 */
export const saidNumber = z.lazy(() => z.strictObject({ number: z.string().max(60).superRefine(isNumber) }));

/** A file as somebody names it: by its number, or by its id as other systems do. */
export const fileSaid = z
  .string()
  .max(80)
  .superRefine((typed, context) => {
    if (!isId(typed)) isNumber(typed, context);
  })
  .meta({ is: 'file' });
export const fileNamed = z.lazy(() => fileSaid.transform((typed) => (isId(typed) ? id.parse(typed) : typed)));
