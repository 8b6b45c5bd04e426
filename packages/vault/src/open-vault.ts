import { KMSClient } from '@aws-sdk/client-kms';
import type { Country } from '@homeward/domain/countries/countries';
import { type KeyCache, newKeyCache } from './key-cache.ts';
import type { Party } from './key-row.ts';
import { VaultError } from './vault-error.ts';

const TRIES = 3;

/** One desk's way to its keys. Holds no rows: it returns what the store must write and takes what it has read. */
export type Vault = Party & {
  readonly kms: KMSClient;
  readonly keys: Readonly<Partial<Record<Country, string>>>;
  readonly before: Readonly<Partial<Record<Country, string>>>;
  readonly keyMac: string | undefined;
  readonly keyRecovery: string | undefined;
  readonly cache: KeyCache;
};

/**
 * Opens the vault of a desk, once a cold start. `keys`, `keyMac` and `keyRecovery` are KMS key ARNs, only those the desk may use.
 * `before` are the keys that a country is being moved away from: what still lies under them opens too.
 * `now` is real time in milliseconds, for the cache alone. A throttled call is tried 3 times, then its error passes.
 */
export function openVault(
  settings: Party & {
    readonly keys: Vault['keys'];
    readonly before?: Vault['before'];
    readonly keyMac?: string | undefined;
    readonly keyRecovery?: string | undefined;
    readonly kms?: KMSClient;
    readonly now?: () => number;
  },
): Vault {
  return {
    desk: settings.desk,
    country: settings.country,
    keys: settings.keys,
    before: settings.before ?? {},
    keyMac: settings.keyMac,
    keyRecovery: settings.keyRecovery,
    kms: settings.kms ?? new KMSClient({ maxAttempts: TRIES }),
    cache: newKeyCache(settings.now ?? Date.now),
  };
}

/** The ARN of a country's key, refused when this desk was not given it. */
export function countryKey(vault: Vault, country: Country): string {
  const arn = vault.keys[country];
  if (arn === undefined) throw new VaultError('not-allowed');
  return arn;
}
