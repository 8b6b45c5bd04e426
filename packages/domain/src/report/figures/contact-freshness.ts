import { type Channel, type Freshness, freshness, freshnessOf } from '../../directory/channel.ts';

type Known = { readonly listed?: { readonly channels: readonly Channel[] } | undefined };

/** Standards 7.3(b): of how many channels it is known since when they are right, by what each is good for at a moment. */
export function contactFreshness(contacts: readonly Known[], at: string): Readonly<Record<Freshness, number>> {
  const found = contacts.flatMap(({ listed }) => listed?.channels ?? []).map((one) => freshnessOf(one, at));
  const counts = freshness.options.map((name) => [name, found.filter((one) => one === name).length] as const);
  return Object.fromEntries(counts) as Record<Freshness, number>;
}
