import { createPublicKey } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GetPublicKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import type { Organisation } from '@homeward/domain/directory/organisation';
import { knownOrganisations } from '@homeward/domain/settings/known/organisations';
import { webDir } from '../start/build.ts';

/** Where the app has the public keys of minutes: a key set (RFC 7517). */
export const keysPath = 'keys/minutes.json';
const file = join(webDir, keysPath);

/** What public sources call organisations: whoever checks minutes without an account reads names of them, no codes. */
function calledIn(organisations: readonly Organisation[]) {
  return organisations.map(({ id, name, names }) => ({ id, name, names }));
}

/** The key set of the key that signs minutes, by its alias, and what those are called whom minutes may name: of public ones alone. */
export async function minutesKeySet(kms: KMSClient, besides: readonly Organisation[] = []): Promise<string> {
  const { KeyId = '', PublicKey } = await kms.send(new GetPublicKeyCommand({ KeyId: 'alias/homeward/minutes' }));
  const key = createPublicKey({ key: Buffer.from(PublicKey ?? []), format: 'der', type: 'spki' });
  return JSON.stringify({
    keys: [{ ...key.export({ format: 'jwk' }), kid: KeyId.split('/').at(-1), alg: 'ES256', use: 'sig' }],
    called: calledIn([...knownOrganisations, ...besides]),
  });
}

/** Lays the key set beside the app's files, where it is read without a sign-in. */
export function layMinutesKeys(set: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, set);
}

/** The key set that lies beside the app on this machine. */
export function keysOfTheApp(): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
