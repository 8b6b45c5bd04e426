import type { Consent } from './consent.ts';
import { coveredSections } from './ledger.ts';

/**
 * Whether the person agrees at a moment that those who treat them read of HIV, asked about alone (Standards 11(7)).
 * Whom the ledger calls `hospital` sits at the health desk.
 */
export function agreesToHiv(ledger: readonly Consent[], at: string): boolean {
  return coveredSections(ledger, { to: 'hospital', use: 'health' }, at).hiv !== undefined;
}
