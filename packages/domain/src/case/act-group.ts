/** The subjects under which the app offers what can be done on a case, in their order; the first names are those of the phases. */
export const actGroups = [
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
  'safety',
  'rights',
  'decisions',
  'justice',
  'family',
  'children',
  'sharing',
  'phases',
  'file',
] as const;
export type ActGroup = (typeof actGroups)[number];
