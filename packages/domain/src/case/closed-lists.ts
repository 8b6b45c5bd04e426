/**
 * The closed lists that the form at the gate shows before its rules are there: a page on a poor line stands without what checks it.
 */
export const sexes = ['female', 'male', 'other', 'unknown'] as const;

export const immediateNeeds = [
  'food',
  'water',
  'clothes',
  'rest',
  'doctor',
  'counsellor',
  'safety',
  'infant-care',
  'family-contact',
] as const;

export const companies = ['alone', 'with-family', 'with-other-adults'] as const;
