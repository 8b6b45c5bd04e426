import type { CaseState } from '../case.ts';
import { latestOf } from '../due-on.ts';
import { visitsMet } from '../follow-up/met.ts';
import { sinceItBegan } from './cycle.ts';

type Known = Pick<
  CaseState,
  'contactAttempts' | 'closingTalks' | 'consultations' | 'visits' | 'reopenings' | 'openedAt'
>;

/** Tries to reach the person since the last success, in this life of the case, in the order they were made. */
export function fruitlessAttempts(file: Known): CaseState['contactAttempts'] {
  const tried = sinceItBegan(file, file.contactAttempts).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const since = tried.slice(tried.findLastIndex(({ answer }) => answer === 'reached') + 1);
  const met = lastMet(file);
  return met === undefined ? since : since.filter(({ at }) => Date.parse(at) > Date.parse(met));
}

// Whoever was asked, or visited and met, was reached, whether or not it was counted as a try.
function lastMet(file: Known): string | undefined {
  const asked = [...file.closingTalks, ...file.consultations].map(({ at }) => at);
  return latestOf([...asked, ...visitsMet(file).map(({ visitedAt }) => visitedAt)]);
}
