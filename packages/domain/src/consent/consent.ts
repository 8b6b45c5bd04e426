import * as z from 'zod';
import { language } from '../case/clear.ts';
import { sectionName } from '../case/sections.ts';
import { timing } from '../command.ts';
import { moment } from '../dates.ts';
import { textVersion } from '../settings/consent-texts.ts';
import { freeOn } from '../tense.ts';
import { code, id, subject } from '../text.ts';

/** Who may be told, by kind: what the person is asked about at the border and later. */
export const recipientKind = z.enum([
  'case-file',
  'shelter',
  'ngo',
  'hospital',
  'police',
  'embassy',
  'counterpart',
  'receiving-authority',
  'border-police',
  'mission',
  'commune',
  'family',
]);
export type RecipientKind = z.infer<typeof recipientKind>;

/** What it may be used for (Standards 6.3(c): what is necessary for the service, and no more). A yes to one use is a yes to no other. */
export const use = z.enum([
  'care',
  'referral',
  'health',
  'protection',
  'legal',
  'report-to-police',
  'family-tracing',
  'return',
  'reintegration',
]);
export type Use = z.infer<typeof use>;

/** How the person said it (Standards 6.3(b): informed consent). `guardian` and `best-interest` only for a child or in incapacity. */
export const howGiven = z.enum(['spoken', 'signed', 'thumbed', 'guardian', 'best-interest']);

/**
 * Under which conditions the person was asked: whoever is held, or depends on the asker, is not free to say no. The
 * worst of them is named.
 */
export const quality = z.enum(['free', 'detained', 'dependent', 'pressed', 'unwell']);

/** One answer of the person: yes or no, to whom, what for, which sections, in which language, on which text. A refusal is kept like a consent. */
export const consent = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    to: recipientKind,
    /** One organisation alone; without it any of this kind. */
    organisation: code.optional(),
    for: use,
    given: z.boolean(),
    sections: z.array(sectionName).max(9),
    how: howGiven,
    /** Who heard a spoken answer, by staff id or code, never a name. */
    witness: subject.optional(),
    quality,
    language,
    interpreter: z.boolean(),
    textVersion,
    until: freeOn.optional(),
    /** When the person gave it: a paper found later does not undo what they said since. */
    at: moment,
    /** When the person took it back, and the entry that says so. */
    withdrawn: z.strictObject({ at: moment, entry: id }).optional(),
  }),
);
export type Consent = z.infer<typeof consent>;

/** The answer as it is sent: its id is the command's key, its moment the command's. */
export const saidConsent = z.lazy(() => consent.unwrap().omit({ id: true, at: true, withdrawn: true }));
export type SaidConsent = z.infer<typeof saidConsent>;

const others: readonly string[] = ['guardian', 'best-interest'];

/** Whether somebody else answers for the person. */
export function isByOthers({ how }: Pick<Consent, 'how'>): boolean {
  return others.includes(how);
}

/** Whom an answer is about: a person at the border, or a case. */
const about = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('arrival'), batch: id, arrival: id }),
    z.strictObject({ type: z.literal('case'), case: id }),
  ]),
);

/** The answer, written down where the person is: at the border about an arrival, later about the case. */
export const giveConsentBody = z.lazy(() => z.strictObject({ about, consent: saidConsent, ...timing.shape }));

/** The person takes one of their consents back. */
export const withdrawConsentBody = z.lazy(() => z.strictObject({ about, consent: id, ...timing.shape }));
