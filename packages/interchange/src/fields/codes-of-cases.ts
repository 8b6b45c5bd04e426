import type { Codes } from '../field.ts';

/** Code lists of persons, organisations and cases. Each system value beside its label, as HTCDS 2.0 writes both. */
export const organisationTypes = {
  NGO: 'NGO',
  LawEnforcement: 'Law Enforcement',
  HealthServiceOrganisation: 'Health Service Organisation',
  CentralGovernmentOrganisation: 'Central Government Organisation',
  LocalGovernmentOrganisation: 'Local Government Organisation',
  ImmigrationService: 'Immigration Service',
  LegalService: 'Legal Service',
  CorporateBusiness: 'Corporate Business',
  SchoolOrCollege: 'School or College',
} as const satisfies Codes;

export const genders = {
  Feminine: 'Feminine',
  Masculine: 'Masculine',
  TransgenderFeminine: 'Transgender Feminine',
  TransgenderMasculine: 'Transgender Masculine',
  NonConforming: 'Non-Conforming',
  NonSpecifiedUnknown: 'Not Specified/Unknown',
} as const satisfies Codes;

export const maritalStatuses = {
  Single: 'Single',
  Married: 'Married',
  Widowed: 'Widowed',
  Divorced: 'Divorced',
  Separated: 'Separated',
  RegisteredPartnership: 'Registered Partnership',
} as const satisfies Codes;

export const educations = {
  EarlyChildhoodEducation: 'Early Childhood Education',
  PrimaryEducation: 'Primary Education',
  LowerSecondaryEducation: 'Lower Secondary Education',
  UpperSecondaryEducation: 'Upper Secondary Education',
  PostSecondaryNonTertiaryEducation: 'Post-secondary Non-tertiary Education',
  ShortCycleTertiaryEducation: 'Short-cycle Tertiary Education',
  BachelorsOrEquivalentLevel: 'Bachelor’s or Equivalent Level',
  MastersOrEquivalentLevel: 'Master’s or Equivalent Level',
  DoctoralOrEquivalentLevel: 'Doctoral or Equivalent Level',
} as const satisfies Codes;

export const statuses = {
  Active: 'Active',
  FollowUp: 'Follow Up',
  Closed: 'Closed',
  ClosedReferred: 'Closed Referred',
} as const satisfies Codes;

export const referralReasons = {
  AdditionalServicesRequired: 'Additional Services Required',
  MigrationOrChangeOfLocation: 'Migration or Change of Location',
  Other: 'Other',
} as const satisfies Codes;

export const planTypes = {
  Education: 'Education',
  Financial: 'Financial',
  Health: 'Health',
  LabourExploitationRehabilitation: 'Labour Exploitation Rehabilitation',
  Legal: 'Legal',
  Livelihood: 'Livelihood',
  RightsBasedTraining: 'Rights-based Training',
  SexualExploitationRehabilitation: 'Sexual Exploitation Rehabilitation',
  SocialCare: 'Social Care',
} as const satisfies Codes;
