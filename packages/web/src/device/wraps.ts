import { keyBytes } from './sealing.ts';

/** Argon2id after RFC 9106, its second recommended choice of memory and passes, with one lane: 64 MiB, 3 passes. @internal for tests */
export const hardness = { memorySize: 65_536, iterations: 3, parallelism: 1, hashLength: keyBytes } as const;

type Bytes = Uint8Array<ArrayBuffer>;

/** The vault's key, wrapped with AES-GCM under a key that a passphrase or a passkey yields. */
type OwnWrap = {
  readonly kind: 'passphrase' | 'passkey';
  readonly salt: Bytes;
  readonly iv: Bytes;
  readonly data: ArrayBuffer;
  /** Of a passkey: which one to ask for. */
  readonly credential?: Bytes;
};

/** The same key and the device's id for the recovery key (RSA-OAEP with SHA-256, RFC 8017); `kid` names that key. */
type RecoveryWrap = { readonly kid: string; readonly data: Bytes };
export type Wraps = { readonly own?: OwnWrap; readonly recovery: RecoveryWrap };

export type RecoveryKey = { readonly kid: string; readonly jwk: JsonWebKey };

/** What opens a vault: words the owner knows, or the secret that the owner’s passkey gives for a salt (WebAuthn, PRF extension). */
export type Opener =
  | { readonly type: 'passphrase'; readonly words: string }
  | { readonly type: 'passkey'; readonly credential: Bytes; readonly secretFor: (salt: Bytes) => Promise<Bytes> };

/** Khmer typed on two keyboards is the same word: compatibility forms are one, spaces at the ends do not count. */
function plainly(words: string): string {
  return words.normalize('NFKC').trim();
}

async function secretOf(opener: Opener, salt: Bytes): Promise<Bytes> {
  if (opener.type === 'passkey') return opener.secretFor(salt);
  const { argon2id } = await import('hash-wasm');
  const hash = await argon2id({ ...hardness, password: plainly(opener.words), salt, outputType: 'binary' });
  return new Uint8Array(hash);
}

async function wrappingKey(opener: Opener, salt: Bytes): Promise<CryptoKey> {
  const secret = await secretOf(opener, salt);
  const whole = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  secret.fill(0);
  const info = new TextEncoder().encode(`homeward vault ${opener.type}`);
  const kind = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt, info }, whole, kind, false, [
    'encrypt',
    'decrypt',
  ]);
}

async function wrapOwn(key: Bytes, opener: Opener): Promise<OwnWrap> {
  const salt = crypto.getRandomValues(new Uint8Array(32));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await wrappingKey(opener, salt), key);
  const credential = opener.type === 'passkey' ? { credential: opener.credential } : {};
  return { kind: opener.type, salt, iv, data, ...credential };
}

/** 32 bytes of key and the 16 of the device's id: what was wrapped on another device is told apart. */
async function wrapForRecovery(key: Bytes, device: string, { kid, jwk }: RecoveryKey): Promise<RecoveryWrap> {
  const shape = { name: 'RSA-OAEP', hash: 'SHA-256' };
  const to = await crypto.subtle.importKey('jwk', jwk, shape, false, ['encrypt']);
  const id = Uint8Array.from(device.replaceAll('-', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const words = new Uint8Array([...key, ...id]);
  const data = new Uint8Array(await crypto.subtle.encrypt('RSA-OAEP', to, words));
  words.fill(0);
  return { kid, data };
}

/** Both wraps of a new key. The key itself is the caller's to wipe. */
export async function makeWraps(key: Bytes, device: string, opener: Opener, recovery: RecoveryKey): Promise<Wraps> {
  const [own, forRecovery] = await Promise.all([wrapOwn(key, opener), wrapForRecovery(key, device, recovery)]);
  return { own, recovery: forRecovery };
}

/** The key, or `undefined` when this does not open it. */
export async function openWrap({ own }: Wraps, opener: Opener): Promise<Bytes | undefined> {
  if (own === undefined || own.kind !== opener.type) return undefined;
  try {
    const key = await wrappingKey(opener, own.salt);
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: own.iv }, key, own.data));
  } catch {
    return undefined;
  }
}
