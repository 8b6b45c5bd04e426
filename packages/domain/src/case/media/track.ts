import * as z from 'zod';
import { howGiven, quality } from '../../consent/consent.ts';
import { freeOn, pastOn } from '../../tense.ts';
import { code, subject } from '../../text.ts';
import { language } from '../clear.ts';
import { entry } from '../entry.ts';

const outlet = z.enum(['newspaper', 'radio', 'television', 'website', 'social-media', 'printed-report', 'event']);

/**
 * The person's word on one item for one outlet (Standards 12), apart from every other consent: no yes of the ledger
 * speaks of the press. A rule asks how it is good for the person, so that a refusal names the article.
 */
export const publication = () => ({
  purpose: z.enum(['public-awareness', 'search-for-her-family', 'justice', 'support-for-her', 'her-own-story']),
  item: z.enum(['her-words', 'her-voice', 'picture-without-her-face', 'picture', 'film', 'her-name']),
  outlet,
  benefit: z
    .enum(['finds-her-family', 'helps-her-case', 'brings-her-support', 'makes-her-safer', 'she-wants-to-be-heard'])
    .optional(),
  /** Nobody publishes in somebody's best interest: the person agrees, or a guardian does. */
  how: howGiven.exclude(['best-interest']),
  witness: subject.optional(),
  quality,
  language,
  interpreter: z.boolean(),
  /** The person was told who will see it, that it cannot be called back once it is out, and that they may say no. */
  told: z.literal(true),
  until: freeOn.optional(),
});

const standing = z.enum(['waiting', 'approved', 'declined', 'withdrawn']);

/**
 * Something that can make public who the person is was published (Standards 6.3(f)). In codes: it names nobody and
 * repeats nothing.
 */
export const identityBreach = () => ({
  outlet,
  publishedOn: pastOn,
  showed: z
    .array(z.enum(['name', 'face', 'voice', 'home', 'family', 'place-where-she-stays', 'her-story']))
    .min(1)
    .max(7),
  done: z
    .array(z.enum(['asked-to-take-down', 'taken-down', 'told-police', 'told-ministry', 'told-her', 'supported-her']))
    .max(6),
});

/** What may be published of the person, and what was published without consent. */
export const mediaTrack = () => ({
  publications: z.array(entry({ ...publication(), from: code, standing })).default([]),
  identityBreaches: z.array(entry(identityBreach())).default([]),
});
