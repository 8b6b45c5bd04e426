import { createHash, randomBytes } from 'node:crypto';
import { country, farCountry } from '@homeward/domain/people/actor';
import * as z from 'zod';
import type { HandoverId } from './handovers.ts';
import { getAll } from './load.ts';
import type { Store } from './open-store.ts';
import { putAlone } from './write.ts';

/** Whose word it is, on which handover. */
const whose = {
  handover: z.object({ country: farCountry, quiet: z.boolean(), handover: z.string() }),
  organisation: z.string(),
};
/** What a link stands for: the minutes, where a code is spoken beside it; or one notice, by the moment at which it was sent. */
const linkRow = z.discriminatedUnion('for', [
  z.object({ for: z.literal('minutes'), ...whose, link: z.string(), codeHash: z.string() }),
  z.object({ for: z.literal('notice'), ...whose, country, sentAt: z.string() }),
]);
export type LinkRow = z.infer<typeof linkRow>;

const bytes = 32;

/** Found by the hash of the link alone: from all that is stored nobody makes the link again. */
function keyOf(token: string) {
  const hash = createHash('sha256').update(token).digest('base64url');
  return { pk: `KH#border#link#${hash}`, sk: 'link' };
}

/** A new link, 256 random bits as base64url: it goes into one mail and is kept nowhere; what it stands for lies under its hash. */
export async function layLink(store: Store, stands: LinkRow & { readonly handover: HandoverId }): Promise<string> {
  const token = randomBytes(bytes).toString('base64url');
  await putAlone(store, { table: 'exchange', item: { ...keyOf(token), ...linkRow.parse(stands) }, expects: 'new' });
  return token;
}

/** What a link stands for, if anything. */
export async function linkOf(store: Store, token: string): Promise<LinkRow | undefined> {
  const [found] = await getAll(store, [{ table: 'exchange', key: keyOf(token) }]);
  return found === undefined ? undefined : linkRow.parse(found);
}
