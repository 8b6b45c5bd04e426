/** A long-term shelter takes somebody in because they chose it (Policy II.C). */
export const ownChoice = { shelter: 'demo-banteay-meanchey-shelter', reason: 'own-choice' } as const;
