type Bytes = Uint8Array<ArrayBuffer>;

/** One use of the secret: another product on the same authenticator gets another one for the same salt. */
const purpose = 'homeward vault';

async function saltOf(salt: Bytes): Promise<Bytes> {
  const words = new Uint8Array([...new TextEncoder().encode(purpose), ...salt]);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', words));
}

/** Whether the device itself can keep a passkey: its screen lock, a fingerprint, a face. */
export async function canHavePasskey(): Promise<boolean> {
  const known = 'PublicKeyCredential' in globalThis;
  return known && (await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false));
}

/**
 * A new passkey of this device for this vault; `undefined` when it has no PRF (WebAuthn Level 3, 10.1.4) or the person
 * stops. The account is named by role, never by name.
 */
export async function makePasskey(subject: string, label: string): Promise<Bytes | undefined> {
  const made = (await navigator.credentials
    .create({
      publicKey: {
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        rp: { name: 'Homeward' },
        user: { id: new TextEncoder().encode(subject).slice(0, 64), name: label, displayName: label },
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: {
          authenticatorAttachment: 'platform',
          residentKey: 'required',
          userVerification: 'required',
        },
        extensions: { prf: {} },
      },
    })
    .catch(() => null)) as PublicKeyCredential | null;
  return made?.getClientExtensionResults().prf?.enabled === true ? new Uint8Array(made.rawId) : undefined;
}

/** The secret that this passkey gives for a salt. Throws when the person stops or the device refuses. */
export async function passkeySecret(credential: Bytes, salt: Bytes): Promise<Bytes> {
  const asked = (await navigator.credentials.get({
    publicKey: {
      challenge: crypto.getRandomValues(new Uint8Array(32)),
      allowCredentials: [{ type: 'public-key', id: credential }],
      userVerification: 'required',
      extensions: { prf: { eval: { first: await saltOf(salt) } } },
    },
  })) as PublicKeyCredential | null;
  const first = asked?.getClientExtensionResults().prf?.results?.first;
  if (first === undefined) throw new Error('the passkey gave no secret');
  return new Uint8Array(first as ArrayBuffer);
}
