import { ageClass, recordNumber, sex } from '@homeward/domain/case/clear';
import { personName } from '@homeward/domain/case/sections';
import { moment } from '@homeward/domain/dates';
import { anyCountry } from '@homeward/domain/people/actor';
import * as z from 'zod';
import { turn } from './handovers.ts';
import { called } from './me-and-gates.ts';
import { receipt } from './record.ts';

/** The code is shown to whoever sends the link, to be spoken and written nowhere. */
export const linkSent = z.lazy(() => receipt.extend({ code: z.string(), until: moment }));

/** What somebody without an account is shown: when, where, from whom, what the minutes except, and, where the person agreed, who the person is. */
export const linkOpened = z.lazy(() =>
  z.strictObject({
    handover: z.string(),
    number: recordNumber.optional(),
    organisation: z.string(),
    from: anyCountry,
    sender: z.string(),
    date: z.string().optional(),
    gate: z.string().optional(),
    sex,
    age: ageClass,
    person: z.strictObject({ name: personName, document: z.string().optional() }).optional(),
    minutes: z.string(),
    /** What is not as it should be: an item that is missing or does not apply, by whose word, and why. */
    exceptions: z.array(
      z.strictObject({
        code: z.string(),
        side: z.enum(['S', 'V', 'E']),
        answer: z.enum(['done', 'not-applicable', 'missing']),
        organisation: z.string(),
        reason: z.string().optional(),
      }),
    ),
    until: moment,
    /** What its organisations and its gate are called: whoever has no account reads no list of names. */
    called: z.array(z.strictObject(called())),
    ...turn(),
  }),
);
