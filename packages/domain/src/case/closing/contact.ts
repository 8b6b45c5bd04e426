import { heardOf } from '../breaches/heard-of.ts';
import type { CaseState } from '../case.ts';
import { latestOf } from '../due-on.ts';
import { visitsMet } from '../follow-up/met.ts';
import { sinceItBegan } from './cycle.ts';

type Known = Pick<
  CaseState,
  'contactAttempts' | 'closingTalks' | 'consultations' | 'visits' | 'reopenings' | 'openedAt' | 'vouched'
>;

/** Tries to reach the person since the last success, in this life of the case, in the order they were made. */
export function fruitlessAttempts(file: Known): CaseState['contactAttempts'] {
  const tried = sinceItBegan(file, file.contactAttempts).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const since = tried.slice(tried.findLastIndex(({ answer }) => answer === 'reached') + 1);
  const met = lastMet(file);
  return met === undefined ? since : since.filter(({ at }) => Date.parse(at) > Date.parse(met));
}

// Whoever was asked, or visited and met, was reached, whether or not it was counted as a try: since the platform heard of it, so that
// no day typed into a visit makes the tries before it count.
function lastMet(file: Known): string | undefined {
  const met = [...file.closingTalks, ...file.consultations, ...visitsMet(file)];
  return latestOf(met.map((one) => heardOf(file, one)));
}
