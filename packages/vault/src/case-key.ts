import { type NewKey, newKey } from './new-key.ts';
import type { Vault } from './open-vault.ts';

/**
 * The key of one case at one desk: casework makes the general key, health the health key at its first write.
 * The desk stands in the encryption context, so neither opens the other's (Standards 6.3(d), (e)).
 */
export function newCaseKey(vault: Vault, caseId: string): Promise<NewKey> {
  return newKey(vault, 'case', caseId);
}
