/** What places are, the largest first: a code has two digits more for each. */
export const placeKinds = ['province', 'district', 'commune', 'village'] as const;
