import { coveredBy } from '../../consent/ledger.ts';
import type { CaseState } from '../case.ts';
import type { Sheet } from './sheet.ts';

type Ledger = CaseState['consents'];
export type AskedOfSheet = Pick<Sheet, 'to' | 'sections'>;

/** Recipients of a kind of whom the person has said something apart, a yes or a no, about the return. */
function namedOf(ledger: Ledger, to: Sheet['to']): readonly (string | undefined)[] {
  const ofReturn = ledger.filter((one) => one.to === to && one.for === 'return');
  return [...new Set(ofReturn.map(({ organisation }) => organisation))];
}

/**
 * The consent on which a handover's sheet lies at a moment with a whole desk: one yes to that kind of recipient, for
 * the return, to all that the sheet holds, and no other word about any organisation of that kind (Standards 6.3(b)).
 */
export function coveringSheet(ledger: Ledger, { to, sections }: AskedOfSheet, at: string): string | undefined {
  const covers = (organisation?: string) => coveredBy(ledger, { to, organisation, use: 'return', sections }, at);
  return namedOf(ledger, to).every((one) => covers(one) !== undefined) ? covers() : undefined;
}
