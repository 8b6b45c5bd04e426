import { type Freshness, freshnessOf, isUsable } from './channel.ts';
import type { Listed } from './contact.ts';

/** Where a notice goes, or why it goes nowhere. */
export type Reach = { readonly email: string } | { readonly unreached: Freshness | 'no-address' };

/** The address of a contact that may be written to at a moment: the first that is usable, else what the first one lacks. */
export function reachOf({ channels }: Listed, at: string): Reach {
  const addresses = channels.filter(({ kind }) => kind === 'email');
  const usable = addresses.find((one) => isUsable(one, at));
  if (usable !== undefined) return { email: usable.value };
  const [first] = addresses;
  return { unreached: first === undefined ? 'no-address' : freshnessOf(first, at) };
}
