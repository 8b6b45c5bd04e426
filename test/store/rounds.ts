import { type Looks, looksDue } from '@homeward/store/looks-due';
import type { Store } from '@homeward/store/open-store';
import type { Round } from '@homeward/store/work-through';

/** A round that nothing ends but its work. */
export function wholeRound(now: string): Round {
  return { now, goesOn: () => true };
}

/** What a round of the clocks would look at, each by what follows its moment, the longest owed first. */
export async function namesDue(store: Store, looks: Looks, now: string): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const page of looksDue(store, looks, now)) keys.push(...page.map(({ key }) => key));
  return keys.toSorted().map((key) => key.slice(key.indexOf('#') + 1));
}
