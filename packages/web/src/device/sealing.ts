/** What lies sealed on the device: AES-256-GCM (NIST SP 800-38D), a fresh 96-bit nonce each time. */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer };

/** The key of a vault while it is open; it cannot be taken out of the browser. */
export type VaultKey = CryptoKey;

export const keyBytes = 32;

/** `bound` ties the sealed words to their place: moved to another row, they do not open. */
export async function seal(key: VaultKey, bound: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(bound);
  const words = new TextEncoder().encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, words) };
}

/** Throws when the key, the place or a single bit differs. */
export async function unseal(key: VaultKey, bound: string, { iv, data }: Sealed): Promise<unknown> {
  const additionalData = new TextEncoder().encode(bound);
  const words = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, data);
  return JSON.parse(new TextDecoder().decode(words)) as unknown;
}

/** The bytes become a key that can seal and open and never be read again; the bytes are wiped. */
export async function vaultKey(bytes: Uint8Array<ArrayBuffer>): Promise<VaultKey> {
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  bytes.fill(0);
  return key;
}
