import * as z from 'zod';
import { language } from '../case/clear.ts';
import { sectionName } from '../case/sections.ts';
import { timing } from '../command.ts';
import { freeOn } from '../tense.ts';
import { id } from '../text.ts';
import { dayOf, moment } from '../time.ts';

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
const howGiven = z.enum(['spoken', 'signed', 'thumbed', 'guardian', 'best-interest']);

/** The number of the text that was read to her, as the text's own editions count: `1`, `2`. */
const textVersion = z.string().regex(/^[1-9][0-9]{0,3}$/);

/** One answer of the person: yes or no, to whom, which sections, in which language, on which text. A refusal is kept like a consent. */
export const consent = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    to: recipientKind,
    given: z.boolean(),
    sections: z.array(sectionName).max(9),
    how: howGiven,
    language,
    interpreter: z.boolean(),
    textVersion,
    until: freeOn.optional(),
    /** When she gave it: a paper found later does not undo what she said since. */
    at: moment,
  }),
);
/** Her answer as it is sent: its id is the command's key, its moment the command's. */
export const saidConsent = z.lazy(() => consent.unwrap().omit({ id: true, at: true }));
export type SaidConsent = z.infer<typeof saidConsent>;

export type Consent = z.infer<typeof consent>;

const others: readonly string[] = ['guardian', 'best-interest'];

/** Whether somebody else answers for her. */
export function isByOthers({ how }: Pick<Consent, 'how'>): boolean {
  return others.includes(how);
}

/** The answer she gave last counts, whenever it was written down; of two at one moment the later entry. Earlier ones stay in the ledger. */
export function latestAnswer(ledger: readonly Consent[], to: RecipientKind): Consent | undefined {
  return ledger
    .filter((entry) => entry.to === to)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .at(-1);
}

/** Whether a living consent covers a recipient at a moment; the last day of a consent ends with the day in Cambodia. */
export function consents(ledger: readonly Consent[], to: RecipientKind, at: string): boolean {
  const answer = latestAnswer(ledger, to);
  return answer?.given === true && (answer.until === undefined || answer.until >= dayOf(at));
}

/** Her answer, written down where she is: at the border about an arrival, later about her case. */
export const giveConsentBody = z.lazy(() =>
  z.strictObject({
    about: z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('arrival'), batch: id, arrival: id }),
      z.strictObject({ type: z.literal('case'), case: id }),
    ]),
    consent: saidConsent,
    ...timing.shape,
  }),
);
