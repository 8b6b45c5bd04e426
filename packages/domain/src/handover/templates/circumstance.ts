import * as z from 'zod';

/**
 * What a handover or an arrival may carry in the clear and an item of a checklist may depend on.
 * Absent means not so, or not known to be so.
 */
export const circumstance = z.enum([
  'child', // a presumed child is one (Standards 6.11(e))
  'returning-to-family',
  'no-common-language',
  'escorted',
  'person-agrees', // that a medical summary goes along
  'consented', // that the case is told to the recipients of C04
  'any-proceeding',
  'travelling-together',
  'fines-open',
  'foreign-victim-in-cambodia',
  'irregular-stay-or-exit',
  'victim-paper-issued',
  'protection-order',
  'claim-open',
  'no-travel-document',
  'health-rule-in-force',
  'refuses-to-return',
  'transit-country',
  'indicator',
  'wishes-to-talk',
  'list-received',
]);
export type Circumstance = z.infer<typeof circumstance>;

/** When an item is owed: always, in one circumstance, or in any of several. */
export type Condition = 'always' | Circumstance | keyof typeof anyOf;

const anyOf = {
  'child-or-returning-to-family': ['child', 'returning-to-family'],
  'child-or-escorted': ['child', 'escorted'],
  'indicator-child-or-wish': ['indicator', 'child', 'wishes-to-talk'],
} as const satisfies Readonly<Record<string, readonly Circumstance[]>>;

/** Whether an item is owed in these circumstances. */
export function isOwed(when: Condition, circumstances: readonly Circumstance[]): boolean {
  if (when === 'always') return true;
  const enough: readonly Circumstance[] = isAnyOf(when) ? anyOf[when] : [when];
  return enough.some((one) => circumstances.includes(one));
}

function isAnyOf(when: Exclude<Condition, 'always'>): when is keyof typeof anyOf {
  return Object.hasOwn(anyOf, when);
}
