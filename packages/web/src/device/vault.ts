import type { Role } from '@homeward/domain/people/actor';
import type { DeviceDb } from './database.ts';
import { keyBytes, type VaultKey, vaultKey } from './sealing.ts';
import type { Vault } from './vault-row.ts';
import { makeWraps, type Opener, openWrap, type RecoveryKey } from './wraps.ts';

/** Wrong tries that destroy this way in. What is queued stays, for whoever can recover it. */
const triesAllowed = 5;

export type Unlocked = { readonly vault: Vault; readonly key: VaultKey };
export type Tried =
  | { readonly type: 'open'; readonly unlocked: Unlocked }
  | { readonly type: 'wrong'; readonly left: number }
  | { readonly type: 'destroyed' };

export function vaultsOf(db: DeviceDb): Promise<readonly Vault[]> {
  return db.getAll('vaults');
}

type New = { readonly subject: string; readonly role: Role; readonly opener: Opener; readonly recovery: RecoveryKey };

/** A new vault for somebody who has none here, or whose key is lost. */
export async function makeVault(db: DeviceDb, { subject, role, opener, recovery }: New): Promise<Unlocked> {
  const bytes = crypto.getRandomValues(new Uint8Array(keyBytes));
  const device = crypto.randomUUID();
  const wraps = await makeWraps(bytes, device, opener, recovery);
  const vault: Vault = { subject, role, device, madeAt: Date.now(), wraps, wrong: 0 };
  await db.put('vaults', vault);
  return { vault, key: await vaultKey(bytes) };
}

/** A try counts before it is made: whoever cuts the power in between has used it up, too. */
async function countTry(db: DeviceDb, subject: string): Promise<Vault | undefined> {
  const tx = db.transaction('vaults', 'readwrite');
  const vault = await tx.store.get(subject);
  if (vault?.wraps.own === undefined) return undefined;
  const counted = { ...vault, wrong: vault.wrong + 1 };
  await tx.store.put(counted);
  await tx.done;
  return counted;
}

async function afterWrong(db: DeviceDb, vault: Vault): Promise<Tried> {
  const left = triesAllowed - vault.wrong;
  if (left > 0) return { type: 'wrong', left };
  await db.put('vaults', { ...vault, wraps: { recovery: vault.wraps.recovery } });
  return { type: 'destroyed' };
}

/** A passkey counts its own wrong tries; one that was only put away has spent nothing here. */
async function openWithPasskey(db: DeviceDb, subject: string, opener: Opener): Promise<Tried> {
  const vault = await db.get('vaults', subject);
  if (vault?.wraps.own === undefined) return { type: 'destroyed' };
  const bytes = await openWrap(vault.wraps, opener);
  if (bytes === undefined) return { type: 'wrong', left: triesAllowed - vault.wrong };
  return { type: 'open', unlocked: { vault, key: await vaultKey(bytes) } };
}

/** Opens a vault with what its owner knows or has. Five wrong passphrases in a row destroy that way in, and nothing else. */
export async function openVault(db: DeviceDb, subject: string, opener: Opener): Promise<Tried> {
  if (opener.type === 'passkey') return openWithPasskey(db, subject, opener);
  const counted = await countTry(db, subject);
  if (counted === undefined) return { type: 'destroyed' };
  const bytes = await openWrap(counted.wraps, opener);
  if (bytes === undefined) return afterWrong(db, counted);
  const vault = { ...counted, wrong: 0 };
  await db.put('vaults', vault);
  return { type: 'open', unlocked: { vault, key: await vaultKey(bytes) } };
}
