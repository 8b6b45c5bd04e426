import type { Named } from '@homeward/domain/directory/name-in';
import type { PublicKey } from './token.ts';

/** The public keys of minutes, and what organisations are called that public sources name. */
export type Known = {
  readonly keys: readonly PublicKey[];
  readonly called: readonly (Named & { readonly id: string })[];
};

/** What lies beside the app; kept by its worker, so that it is here without a network. Throws when it is nowhere. */
export async function known(): Promise<Known> {
  const reply = await fetch('/keys/minutes.json', { cache: 'no-cache' });
  const { keys, called = [] } = (await reply.json()) as Partial<Known>;
  if (!reply.ok || keys === undefined) throw new Error('no public keys beside the app');
  return { keys, called };
}
