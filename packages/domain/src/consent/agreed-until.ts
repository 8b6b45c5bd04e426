import type { Consent, RecipientKind } from './consent.ts';
import { standingConsents } from './ledger.ts';

/** Until when the person agrees to any recipient of a kind if nothing more is said: `undefined` no; without a day there is no end. */
export function agreedUntil(ledger: readonly Consent[], to: RecipientKind): { readonly until?: string } | undefined {
  const standing = standingConsents(ledger).filter((one) => one.to === to && one.organisation === undefined);
  if (standing.length === 0) return undefined;
  const ends = standing.map(({ until }) => until ?? '');
  return ends.includes('') ? {} : { until: ends.toSorted().at(-1) ?? '' };
}
