import type { CaseState } from '../case.ts';
import type { Stamp } from '../entry.ts';
import { isConcernOpen, visitsMet } from '../follow-up/met.ts';
import { isCorrected } from '../identification/corrected.ts';
import { running } from '../reintegration/trials.ts';
import { sinceItBegan } from './cycle.ts';
import type { criteria } from './track.ts';

type Known = Pick<
  CaseState,
  | 'visits'
  | 'assessments'
  | 'corrections'
  | 'reopenings'
  | 'openedAt'
  | 'reintegrations'
  | 'confirmations'
  | 'endings'
  | 'trialReviews'
>;
type Evidence = CaseState['closures'][number]['criteria'][(typeof criteria)[number]]['evidence'];

/**
 * Whether something shows that a criterion is met. A visit and an assessment are looked for in the file: of this life of the case, and of
 * where the person lives now; a concern that no later visit has answered shows nothing of the kind. What somebody said, wrote or showed
 * is in no file, and stands on the word of whoever closes.
 */
export function isShownBy(file: Known, evidence: Evidence): boolean {
  if (evidence === 'visit') return !isConcernOpen(file) && ofNow(file, visitsMet(file)).length > 0;
  if (evidence === 'assessment') return ofNow(file, file.assessments).length > 0;
  return evidence !== undefined;
}

function ofNow<Entry extends Stamp>(file: Known, entries: readonly Entry[]): readonly Entry[] {
  const came = running(file).at(-1)?.at ?? file.openedAt;
  return sinceItBegan(file, entries).filter(
    (one) => Date.parse(one.at) >= Date.parse(came) && !isCorrected(file, one.id),
  );
}
