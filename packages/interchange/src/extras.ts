import type { SectionName } from '@homeward/domain/case/sections';

/** What HTCDS has no field for and two countries need: our own columns, under a prefix of their own. */
export const extras = {
  /** The system that keeps the person under an id of its own, and that id. */
  x_kh_ExternalSystem: 'needs',
  x_kh_ExternalId: 'needs',
  x_kh_NameInOwnScript: 'identity',
  x_kh_BirthdateEstimated: 'identity',
  x_kh_AgeClass: 'identity',
  /** Where the person is from: as it was said, and the official code of the place (NCDD). */
  x_kh_Birthplace: 'identity',
  x_kh_BirthplaceCode: 'identity',
  /** The official code of the place that the mailing address names. */
  x_kh_ReturnAddressCode: 'whereabouts',
  x_kh_DirectionOfTravel: 'needs',
  x_kh_Handover: 'needs',
  x_kh_SignLanguage: 'needs',
  x_kh_ConsentScope: 'needs',
  x_kh_TravelPapers: 'travel',
  x_kh_ReportedBy: 'needs',
  x_kh_DoNotContactEmbassy: 'needs',
  x_kh_LabourSubsector: 'testimony',
} as const satisfies Readonly<Record<string, SectionName>>;

/** The columns that hold an official code of a place. */
const placeCodes: readonly string[] = [
  'x_kh_BirthplaceCode',
  'x_kh_ReturnAddressCode',
] satisfies (keyof typeof extras)[];

export function holdsPlaceCode(name: string): boolean {
  return placeCodes.includes(name);
}

/** A column of somebody else's is read by whoever reads the most guarded section. */
export function sectionOfExtra(name: string): SectionName {
  return (extras as Readonly<Record<string, SectionName>>)[name] ?? 'testimony';
}
