/** The closed lists that the form at the gate shows before its rules are loaded: the page works on a poor line. */
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
