import { type Channel, type Freshness, freshness, freshnessOf } from '../../directory/channel.ts';

/** Standards 7.3(b): of how many channels of the directory it is known since when they are right, by what each is good for at a moment. */
export function contactFreshness(channels: readonly Channel[], at: string): Readonly<Record<Freshness, number>> {
  const found = channels.map((one) => freshnessOf(one, at));
  const counts = freshness.options.map((name) => [name, found.filter((one) => one === name).length] as const);
  return Object.fromEntries(counts) as Record<Freshness, number>;
}
