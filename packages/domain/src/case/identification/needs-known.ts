import type { CaseState } from '../case.ts';
import { latest } from '../latest.ts';
import { isCorrected } from './corrected.ts';

type Told = Pick<CaseState['needsSaid'][number], 'needs' | 'hasProceeding' | 'wishesToTravelHome' | Spoken>;
type Spoken = 'signLanguage' | 'language';
type Known = Pick<CaseState, keyof Told>;
type Heard = Pick<CaseState, 'id' | 'needsSaid' | 'proceedings' | 'corrections'>;

// Of a language that nobody said, an interpreter is owed.
const unheard: Known = {
  needs: [],
  hasProceeding: false,
  wishesToTravelHome: false,
  signLanguage: false,
  language: 'und',
};

/**
 * Of the facts that were spoken of, each as it was last said. A fact that nobody speaks of is none of these: it stays
 * as it is. Standards 6.7(e): while a proceeding is written down the person is in one, whatever is said of their needs.
 */
export function needsAfter(file: Heard, spokenOf: Told): Partial<Known> {
  const named = (Object.keys(unheard) as (keyof Known)[]).filter((name) => spokenOf[name] !== undefined);
  return Object.fromEntries(named.map((name) => [name, lastSaid(file, name)]));
}

function lastSaid(file: Heard, name: keyof Known): Known[keyof Known] {
  if (name === 'hasProceeding' && file.proceedings.some(({ id }) => !isCorrected(file, id))) return true;
  // What was said at the opening bears the case's own id: a correction of the opening is about its day, not the needs.
  const counting = file.needsSaid.filter(({ id }) => id === file.id || !isCorrected(file, id));
  return latest(counting.filter((one) => one[name] !== undefined))?.[name] ?? unheard[name];
}

/** The needs after a correction: of an entry that spoke of them, or of a proceeding. */
export function needsCorrected(file: Heard, corrects: string): Partial<Known> {
  const ofProceeding = file.proceedings.some(({ id }) => id === corrects);
  const spoken = file.needsSaid.find(({ id }) => id === corrects) ?? {};
  return needsAfter(file, ofProceeding ? { hasProceeding: true } : spoken);
}
