import * as z from 'zod';
import { howGiven, quality } from '../../consent/consent.ts';
import { freeOn, pastOn } from '../../tense.ts';
import { code, subject } from '../../text.ts';
import { language } from '../clear.ts';
import { entry } from '../entry.ts';

const outlet = z.enum(['newspaper', 'radio', 'television', 'website', 'social-media', 'printed-report', 'event']);

/**
 * Her word on one item for one outlet (Standards 12), apart from every other consent of hers: no yes of the ledger says anything of
 * the press. How it is good for her is asked for by a rule, so that the answer names the article.
 */
export const publication = () => ({
  purpose: z.enum(['public-awareness', 'search-for-her-family', 'justice', 'support-for-her', 'her-own-story']),
  item: z.enum(['her-words', 'her-voice', 'picture-without-her-face', 'picture', 'film', 'her-name']),
  outlet,
  benefit: z
    .enum(['finds-her-family', 'helps-her-case', 'brings-her-support', 'makes-her-safer', 'she-wants-to-be-heard'])
    .optional(),
  /** Nobody publishes of her in her best interest: she agrees, or her guardian. */
  how: howGiven.exclude(['best-interest']),
  witness: subject.optional(),
  quality,
  language,
  interpreter: z.boolean(),
  /** That she was told who will see it, that it cannot be called back once it is out, and that she may say no. */
  told: z.literal(true),
  until: freeOn.optional(),
});

const standing = z.enum(['waiting', 'approved', 'declined', 'withdrawn']);

/** Something that can lead to public knowledge of who she is was published (Standards 6.3(f)): in codes, it names nobody and says it not again. */
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

/** What may be published of her, and what was published without her. */
export const mediaTrack = () => ({
  publications: z.array(entry({ ...publication(), from: code, standing })).default([]),
  identityBreaches: z.array(entry(identityBreach())).default([]),
});
