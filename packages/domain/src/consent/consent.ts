import * as z from 'zod';
import { language } from '../case/clear.ts';
import { sectionName } from '../case/sections.ts';
import { timing } from '../command.ts';
import { code, id } from '../text.ts';
import { day } from '../time.ts';

/** Who may be told, by kind: what she is asked about at the border and later. */
export const recipientKind = z.enum([
  'case-file',
  'shelter',
  'ngo',
  'hospital',
  'police',
  'embassy',
  'counterpart',
  'receiving-authority',
  'commune',
  'family',
]);
export type RecipientKind = z.infer<typeof recipientKind>;

/** How she said it (Standards 6.3(b): informed consent). `guardian` and `best-interest` only for a child or in incapacity. */
export const howGiven = z.enum(['spoken', 'signed', 'thumbed', 'guardian', 'best-interest']);

/** One answer of the person: yes or no, to whom, which sections, in which language, on which text. A refusal is kept like a consent. */
export const consent = z.strictObject({
  id: z.string(),
  to: recipientKind,
  given: z.boolean(),
  sections: z.array(sectionName).max(9),
  how: howGiven,
  language,
  interpreter: z.boolean(),
  textVersion: code.max(20),
  until: day.optional(),
});
export type Consent = z.infer<typeof consent>;

/** The latest answer for a recipient counts; earlier ones stay in the ledger. */
export function latestAnswer(ledger: readonly Consent[], to: RecipientKind): Consent | undefined {
  return ledger.findLast((entry) => entry.to === to);
}

/** Whether a living consent covers a recipient on a day. */
export function consents(ledger: readonly Consent[], to: RecipientKind, today: string): boolean {
  const answer = latestAnswer(ledger, to);
  return answer?.given === true && (answer.until === undefined || answer.until >= today.slice(0, 10));
}

/** Her answer, written down where she is: at the border about an arrival, later about her case. */
export const giveConsentBody = z.strictObject({
  about: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('arrival'), batch: id, arrival: id }),
    z.strictObject({ type: z.literal('case'), case: id }),
  ]),
  consent: consent.omit({ id: true }),
  ...timing.shape,
});
