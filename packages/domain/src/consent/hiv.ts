import { wordsThatCarryNow } from '../case/consents/small-child.ts';
import { coveredSections } from './ledger.ts';

/** What an answer about HIV is weighed by: whose word it is, and what they said. */
export type AgreeingToHiv = Parameters<typeof wordsThatCarryNow>[0];

/**
 * Whether the person agrees at a moment that those who treat them read of HIV, asked about alone (Standards 11(7)): of what others agreed
 * to, only what they might still agree to. Whom the ledger calls `hospital` sits at the health desk.
 */
export function agreesToHiv(file: AgreeingToHiv, at: string): boolean {
  return coveredSections(wordsThatCarryNow(file, at), { to: 'hospital', use: 'health' }, at).hiv !== undefined;
}
