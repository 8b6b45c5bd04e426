/** What these stories know of organisations: none of them is real. */

/** Those that are no part of a state. */
export const nonGovernmental: readonly string[] = ['org-one', 'org-two', 'org-three'];

/** How those stand with the Ministry that have no paper in force: it is over, or was put off. */
export const withoutAgreement: Readonly<Record<string, 'over' | 'postponed'>> = {
  'org-two': 'over',
  'org-three': 'postponed',
};
