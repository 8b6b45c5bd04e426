import { ageEvidence } from '../case/identification/track.ts';
import { statedAge } from '../case/sections.ts';
import { effect, type Told } from './effect.ts';

const agedBy = () => ({ age: statedAge, evidence: ageEvidence.optional() });

/** The person counts as a child, or no longer. */
export const ageSet = effect({
  name: 'age-set',
  says: 'The person counts as a child, or no longer.',
  fields: ['ages', 'age', 'ageGroup', 'childUntil'],
});

export type AgeSet = {
  readonly 'age-set.said': Told<typeof agedBy>;
  readonly 'age-set.corrected': object;
  /** As it was said off the truck, or corrected there. */
  readonly 'age-set.at-the-border': object;
  /** By a birth that was written into the identity: only ever that of a child. */
  readonly 'age-set.told': object;
};
