import { recordNumber } from '@homeward/domain/case/clear';
import { formDefinition, formSlot } from '@homeward/domain/forms/form';
import * as z from 'zod';
import { versioned } from './record.ts';

export const formList = z.lazy(() => z.strictObject({ items: z.array(formDefinition) }));

/** One form of a case: its versions as they were published, and each time it was filled in, by whom and when. */
export const formView = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    number: recordNumber.optional(),
    ...versioned,
    form: formSlot,
    versions: z.array(formDefinition),
    filled: z.array(
      z.strictObject({
        id: z.string(),
        at: z.string(),
        by: z.string(),
        version: z.int(),
        answered: z.array(z.string()),
        /** Empty for a reader who may not read their account. */
        answers: z.array(z.strictObject({ field: z.string(), answer: z.string() })),
      }),
    ),
  }),
);
