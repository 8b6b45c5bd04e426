import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';

type Bar = CaseState['barred'][number];

/** As whom a barred person comes. Whoever exploited or sold her, and whoever is not known better, may come as anybody. */
const comesAs: Partial<Record<Bar['relation'], readonly string[]>> = {
  family: ['family', 'friend', 'parent', 'sibling', 'own-child', 'partner', 'grandparent', 'other'],
  partner: ['family', 'friend', 'partner', 'other'],
  employer: ['friend', 'organisation', 'other'],
  official: ['official', 'lawyer', 'organisation', 'other'],
};

/** Her no-contact list as it stood at a moment, oldest entry first. */
export function listAt({ barred }: Pick<CaseState, 'barred'>, at: string): readonly Bar[] {
  return barred.filter((one) => Date.parse(one.at) <= Date.parse(at));
}

/** The entries of a list that somebody of a relation to her may be; one that was written down wrongly is nobody. */
export function mayBe(file: Pick<CaseState, 'corrections'>, list: readonly Bar[], relation: string): readonly Bar[] {
  return list.filter((one) => !isCorrected(file, one.id) && (comesAs[one.relation]?.includes(relation) ?? true));
}
