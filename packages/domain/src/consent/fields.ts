import type { SectionName } from '../case/sections.ts';

// Standards 11(5): vaccinations, prescriptions, a doctor's advice, a forensic assessment.
const records = ['vaccinations', 'prescriptions', 'advice', 'forensic'] as const;

/**
 * What a copy of each section can hold, by name (access plan, Sections). `entries` are words of the file by their id: accounts,
 * findings, plans. `flags` are codes of the closed lists of needs and services: that somebody needs a doctor, never why.
 */
export const sectionFields = {
  identity: [
    'name',
    'aliases',
    'age',
    'ageClass',
    'sex',
    'birthplace',
    'birthplaceCode',
    'nationality',
    'photo',
    'document',
  ],
  whereabouts: ['handoverPlace', 'handoverTime', 'shelter', 'returnAddress', 'returnAddressCode', 'phones', 'entries'],
  family: ['relatives', 'tracing', 'assessment', 'entries'],
  needs: ['flags', 'services', 'plan', 'threats', 'note', 'entries'],
  medical: ['conditions', 'allergies', 'medicines', 'treatment', 'examinedOn', ...records, 'entries'],
  hiv: ['result', 'testedOn', 'care', 'entries'],
  testimony: ['narrative', 'exploitation', 'exploiters', 'entries'],
  legal: ['proceedings', 'protection', 'claims', 'wages', 'entries'],
  travel: ['verification', 'papers', 'fines', 'tickets', 'entries'],
} as const satisfies Readonly<Record<SectionName, readonly string[]>>;

/** Fields by section. A section that is not named is not copied. */
export type Fields = { readonly [Name in SectionName]?: readonly (typeof sectionFields)[Name][number][] };
