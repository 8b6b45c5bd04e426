import type { PublicKey } from './token.ts';

/** The public keys that lie beside the app; kept by its worker, so that they are here without a network. Throws when they are nowhere. */
export async function publicKeys(): Promise<readonly PublicKey[]> {
  const reply = await fetch('/keys/minutes.json', { cache: 'no-cache' });
  const { keys } = (await reply.json()) as { readonly keys?: readonly PublicKey[] };
  if (!reply.ok || keys === undefined) throw new Error('no public keys beside the app');
  return keys;
}
