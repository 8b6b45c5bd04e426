/**
 * The subjects under which the app offers the acts on a case, in the order shown; the first ones are named after the
 * phases.
 */
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
