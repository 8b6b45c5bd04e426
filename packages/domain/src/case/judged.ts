import type { CaseState } from './case.ts';

/**
 * What a rule may never weigh: who a person is by birth, how they came, what an authority recognised (Standards 6.4,
 * 7.1(c)).
 */
type Unweighed = 'citizenship' | 'sex' | 'corridor' | 'channel' | 'determinations' | 'exploitation' | 'sector';

/** A case as rules and effects see it. A rule that reads a nationality does not compile: there is none here. */
export type Judged = Omit<CaseState, Unweighed>;
