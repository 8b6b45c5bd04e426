import { recordNumber } from '@homeward/domain/case/clear';
import { sectionName } from '@homeward/domain/case/sections';
import * as z from 'zod';
import { receipt, versioned } from './record.ts';

const code = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);

/** The receipt of the opening with its code: shown to the worker beside them, kept nowhere. */
export const ownRecordCode = z.lazy(() => z.strictObject({ ...receipt.shape, code, until: z.string() }));

/** A session at the person’s own window: until when. */
export const ownRecordSession = z.lazy(() => z.strictObject({ ...receipt.shape, until: z.string() }));

const text = z.strictObject({ section: sectionName, title: z.string() });

/** The person’s file as it is shown to them: all nine sections, each by its name in their language. */
export const ownRecordView = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    /** What people call the file. */
    number: recordNumber.optional(),
    ...versioned,
    language: z.string(),
    /** When the session ends. */
    until: z.string(),
    status: z.string(),
    openedAt: z.string(),
    sections: z.array(
      z.strictObject({
        ...text.shape,
        /** What the section says; absent where nothing was ever written into it. */
        content: z.unknown().optional(),
        /** What was written into it later, each entry by its id. */
        words: z.array(z.strictObject({ entry: z.string(), words: z.unknown() })),
      }),
    ),
    /** What the person said is not right, and whether that was answered. */
    corrections: z.array(z.strictObject({ id: z.string(), at: z.string(), about: sectionName, answered: z.boolean() })),
  }),
);

/** Who has seen their file: a sentence for each receipt, the earliest first. */
export const ownRecordStatement = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    number: recordNumber.optional(),
    language: z.string(),
    items: z.array(
      z.strictObject({
        at: z.string(),
        kind: z.string(),
        role: z.string(),
        organisation: z.string(),
        says: z.string(),
      }),
    ),
  }),
);
