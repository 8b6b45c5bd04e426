import type { CaseState } from '../case.ts';
import { consentForSheet } from './rests-on.ts';
import type { Sheet } from './sheet.ts';

type Wanted = Omit<Sheet, 'to' | 'consent' | 'until'>;

/**
 * A desk's sheet, for its first kind of recipient to whom the person agrees that all of it is told, until that consent
 * ends.
 */
export function sheetFor(
  ledger: CaseState['consents'],
  kinds: readonly Sheet['to'][],
  wanted: Wanted,
  at: string,
): Sheet | undefined {
  for (const to of kinds) {
    const consent = consentForSheet(ledger, { to, sections: wanted.sections }, at);
    if (consent === undefined) continue;
    const { id, until } = consent;
    return { ...wanted, to, consent: id, ...(until === undefined ? {} : { until }) };
  }
  return undefined;
}
