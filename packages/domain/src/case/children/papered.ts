import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';
import { latest } from '../latest.ts';

type Known = Pick<CaseState, 'custodyPapers' | 'corrections'>;
type Paper = CaseState['custodyPapers'][number];

/**
 * The papers that give custody of a child to whoever the child lives with, or to the social affairs who placed the
 * child there: of each kind and holder the latest entry says how it stands.
 */
export function custodyGiven(file: Known, by: string): readonly Paper[] {
  const standing = file.custodyPapers.filter(({ id, holder }) => {
    return !isCorrected(file, id) && (holder === by || holder === 'social-affairs');
  });
  const papers = Object.values(Object.groupBy(standing, ({ kind, holder }) => `${kind}/${holder}`));
  return papers.flatMap((entries = []) => latest(entries) ?? []).filter(({ status }) => status === 'granted');
}
