import * as z from 'zod';
import { timing } from '../command.ts';
import { placeCode } from '../directory/place-code.ts';
import { freeDate, freeOn } from '../tense.ts';
import { text } from '../text.ts';
import { identity, type SectionName } from './sections.ts';

const paper = z.lazy(() =>
  z.strictObject({
    kind: z.enum(['passport', 'identity-card', 'birth-certificate', 'border-pass', 'travel-document', 'visa', 'other']),
    number: text(60).optional(),
    until: freeDate.optional(),
  }),
);

const somebody = z.lazy(() =>
  z.strictObject({ name: text(200).optional(), relation: text(120).optional(), contact: text(300).optional() }),
);

const whereabouts = z.lazy(() =>
  z.strictObject({
    shelter: text(300).optional(),
    handoverPlace: text(300).optional(),
    handoverTime: text(60).optional(),
    returnAddress: text(300).optional(),
    returnAddressCode: placeCode.optional(),
    phones: z.array(text(40)).max(10).optional(),
  }),
);

const family = z.lazy(() =>
  z.strictObject({
    relatives: z.array(somebody).max(30).optional(),
    tracing: text(4000).optional(),
    assessment: text(4000).optional(),
  }),
);

const needs = z.lazy(() =>
  z.strictObject({
    threats: text(500).optional(),
    note: text(2000).optional(),
    services: text(2000).optional(),
    plan: text(4000).optional(),
  }),
);

/** Medical and psychological records (Standards 11(5)). The health desk alone writes and opens them. */
const medical = z.lazy(() =>
  z.strictObject({
    conditions: text(4000).optional(),
    allergies: text(1000).optional(),
    medicines: text(2000).optional(),
    treatment: text(4000).optional(),
    examinedOn: freeOn.optional(),
    vaccinations: text(2000).optional(),
    prescriptions: text(2000).optional(),
    advice: text(2000).optional(),
    forensic: text(4000).optional(),
  }),
);

/** Whatever would tell of HIV stands here and nowhere else, a service too (Standards 11(7)). */
const hiv = z.lazy(() =>
  z.strictObject({
    result: z.enum(['negative', 'positive', 'not-tested', 'declined']).optional(),
    testedOn: freeOn.optional(),
    care: text(2000).optional(),
  }),
);

const testimony = z.lazy(() =>
  z.strictObject({
    narrative: text(8000).optional(),
    exploitation: text(4000).optional(),
    exploiters: z.array(somebody).max(20).optional(),
  }),
);

const legal = z.lazy(() =>
  z.strictObject({
    proceedings: text(4000).optional(),
    protection: text(2000).optional(),
    claims: text(2000).optional(),
    wages: text(2000).optional(),
  }),
);

const travel = z.lazy(() =>
  z.strictObject({
    verification: text(2000).optional(),
    papers: z.array(paper).max(10).optional(),
    fines: text(1000).optional(),
    tickets: text(1000).optional(),
  }),
);

/** What each of the nine sections may hold: closed lists of fields, nothing beside them. */
const sectionContents = {
  identity,
  whereabouts,
  family,
  needs,
  medical,
  hiv,
  testimony,
  legal,
  travel,
} as const satisfies Record<SectionName, z.ZodType>;

/** What somebody else writes of the person: any of the sections, each by its closed list of fields. */
export const answeredSections = z.lazy(() => z.strictObject(sectionContents).partial());

function written<const Name extends SectionName>(section: Name) {
  return z.strictObject({ section: z.literal(section), content: sectionContents[section], ...timing.shape });
}

/** One section, whole, as it stands from now on: it replaces the version before it. */
export const writeSectionBody = z.lazy(() =>
  z.discriminatedUnion('section', [
    written('identity'),
    written('whereabouts'),
    written('family'),
    written('needs'),
    written('medical'),
    written('hiv'),
    written('testimony'),
    written('legal'),
    written('travel'),
  ]),
);
