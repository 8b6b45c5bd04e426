import type { ObservationState } from '../../oversight/observation.ts';

/** Standards 13(a): how often those who work with victims encouraged, advised or followed up other providers. */
export function observationsNoted(observations: readonly ObservationState[]): Readonly<Record<string, number>> {
  const kinds = Map.groupBy(observations, ({ kind }) => kind);
  return Object.fromEntries([...kinds].map(([kind, all]) => [kind, all.length]));
}
