import * as z from 'zod';
import { foreignCountries } from '../countries/countries.ts';
import { numberPattern } from '../numbers/record-number.ts';
import { immediateNeeds, sexes } from './closed-lists.ts';

/**
 * The closed list of what may stand unsealed in states, events and facts (desks plan, section 3): codes, counts, days,
 * ticks and ids. Never names, free text, numbers of documents, phones, addresses or anything medical.
 */

export const sex = z.enum(sexes);

/** Every rule treats `presumed-child` as `child` (Standards 6.11(e)). */
export const ageClass = z.enum(['child', 'presumed-child', 'adult']);
export type AgeClass = z.infer<typeof ageClass>;

/** Age groups of the report: the narrowest that may leave the case. */
export const ageGroup = z.enum(['0-11', '12-17', '18-24', '25+', 'unknown']);
export type AgeGroup = z.infer<typeof ageGroup>;

/** A citizenship as ISO 3166-1 alpha-2, `stateless` or `unknown`. */
export const citizenship = z.union([z.string().regex(/^[A-Z]{2}$/), z.literal('stateless'), z.literal('unknown')]);

/**
 * Countries in the order of travel. `KH-KH` is help inside Cambodia: no border is crossed; `KH-ZZ` leads to any other
 * country of origin.
 */
export const corridor = z.enum([
  ...foreignCountries.map((one) => `${one}-KH` as const),
  ...foreignCountries.map((one) => `KH-${one}` as const),
  'KH-ZZ',
  'KH-KH',
]);
export type Corridor = z.infer<typeof corridor>;

/**
 * Ways home without a handover and off no truck: with an embassy's help, or without (alone, with an organisation, out
 * of a court).
 */
export const withoutHandover = ['embassy-assisted', 'other'] as const;

/** Every way home across a border (practice, section 10, indicator 1). */
export const waysHome = ['formal', 'deportation', ...withoutHandover] as const;

/** How the person came: on one of the ways home, or found inside the country. */
export const channel = z.enum([...waysHome, 'domestic']);
export type Channel = z.infer<typeof channel>;

/** The eleven purposes of Policy I, and two that the field's data standard adds (HTCDS v2: forced labour, other). */
export const exploitation = z.enum([
  'prostitution',
  'domestic-work',
  'child-labour',
  'bonded-labour',
  'servile-marriage',
  'illegal-adoption',
  'sex-tourism-entertainment',
  'pornography',
  'organ-removal',
  'begging-dangerous-labour',
  'criminal-activities',
  'forced-labour',
  'other',
]);
export type Exploitation = z.infer<typeof exploitation>;

/** Sectors of labour after HTCDS v2; `fishing` is its tier-2 "Fishing and aquaculture". */
export const labourSector = z.enum([
  'agriculture-forestry',
  'fishing',
  'construction',
  'manufacturing',
  'domestic-work',
  'hospitality',
  'entertainment',
  'begging',
  'online-scams',
  'other',
]);

/** The catalogue of Standards 6.6, 6.7, 7.6 and 7.7. A service that would tell of HIV is not in it: it lives sealed. */
export const service = z.enum([
  'psychological',
  'medical',
  'legal-aid',
  'spiritual',
  'socio-economic',
  'vocational-training',
  'life-skills',
  'accommodation',
  'schooling',
  'recreation',
  'child-advocate',
  'interpreter',
  'sign-language-interpreter',
  'family-contact',
  'family-tracing',
  'risk-assessment',
  'travel-home',
  'follow-up',
]);
export type Service = z.infer<typeof service>;

/** Immediate needs seen in the first minutes (Standards 7.1(g)); details of health stay sealed. */
export const immediateNeed = z.enum(immediateNeeds);
export type ImmediateNeed = z.infer<typeof immediateNeed>;

export const phase = z.enum([
  'identification',
  'crisis-intervention',
  'referral',
  'reception',
  'planning',
  'assessment',
  'recovery',
  'reintegration',
  'follow-up',
  'closure',
]);
export type Phase = z.infer<typeof phase>;

/** The number that people say of a file, a handover, a batch or an organisation: drawn by chance, it tells of nobody. */
export const recordNumber = z.string().regex(numberPattern).meta({ is: 'number' });

/** BCP 47 language tag of at most three letters and a script: `km`, `zh-Hant`. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/)
  .meta({ is: 'language' });

/** What a handover's sheet says of the person, each by its name alone: that it is said, never what. */
export const sheetFact = z.enum(['name', 'birthYear', 'document', 'place']);
export type SheetFact = z.infer<typeof sheetFact>;
