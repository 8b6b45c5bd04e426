import * as z from 'zod';
import { code } from '../../text.ts';
import { language } from '../clear.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';

/** Where the person is cared for (Policy II, Standards 3): it decides what is owed there. @internal for tests */
export const setting = z.enum([
  'police-post',
  'immigration-post',
  'transit-centre',
  'long-term-shelter',
  'community',
  'hospital',
]);

/** Standards 3(3): monasteries, other religious venues, biological families and relatives. */
const host = z.enum(['monastery', 'religious-venue', 'biological-family', 'relatives', 'own-home', 'other']);
const ownPeople: readonly unknown[] = ['biological-family', 'relatives', 'own-home'] satisfies z.infer<typeof host>[];

type Place = { readonly setting: z.infer<typeof setting>; readonly host?: z.infer<typeof host> | undefined };

/** Care by the person's own people is a placement with family; a child's own home is such care, and so is a home without a name. */
export function placementIn({ setting: where, host: by }: Place): string {
  if (by === 'other') return 'other';
  if (ownPeople.includes(by)) return 'family';
  return where === 'long-term-shelter' ? 'shelter' : 'by-others';
}

/** Whether it is care in the community, outside of any house. */
export function isInTheCommunity({ setting: where }: Pick<Place, 'setting'>): boolean {
  return where === 'community';
}

export const stay = () => ({ setting, place: code, host: host.optional() });

export const stayEnd = () => ({
  stay: entryOf('stays'),
  reason: z.enum(['moved-on', 'went-home', 'left-by-own-choice', 'went-missing', 'other']),
});

/** Policy I: what attention is paid to in every case. */
export const basicNeed = z.enum([
  'safety',
  'shelter',
  'food',
  'medical-care',
  'psychological-care',
  'legal-protection',
  'confidentiality',
  'legal-remedies',
  'witness-protection',
]);
export type BasicNeed = z.infer<typeof basicNeed>;

export const basicNeedAnswer = () => ({
  need: basicNeed,
  answer: z.enum(['met', 'arranged', 'she-declines', 'not-needed', 'not-available']),
});

/** The triggers are written down, and who was told to read them; what they are is sealed. */
export const triggers = () => ({ tellBefore: z.enum(['any-contact', 'visits', 'questions']) });

/** The card with the closest services (Policy II.D), in the person's language. */
export const serviceCard = () => ({
  language,
  covers: z
    .array(z.enum(['medical', 'psychological', 'financial']))
    .min(1)
    .max(3),
});

/** What stays leave in the state of a case. */
export const stayTrack = () => ({
  stays: z.array(entry(stay())).default([]),
  stayEnds: z.array(entry(stayEnd())).default([]),
  basicNeeds: z.array(entry(basicNeedAnswer())).default([]),
  triggers: z.array(entry(triggers())).default([]),
  serviceCards: z.array(entry(serviceCard())).default([]),
});
