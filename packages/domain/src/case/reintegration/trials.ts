import type { CaseState } from '../case.ts';

type Track = Pick<CaseState, 'reintegrations' | 'confirmations' | 'endings' | 'trialReviews'>;

/** Reintegrations that have not ended, on trial or confirmed. */
export function running({ reintegrations, endings }: Track): Track['reintegrations'] {
  return reintegrations.filter(({ id }) => !endings.some((one) => one.reintegration === id));
}

/** Reintegrations on trial: begun, neither confirmed nor ended (Standards 7.8(e)). */
export function onTrial(file: Track): Track['reintegrations'] {
  return running(file).filter(({ id }) => !file.confirmations.some((one) => one.reintegration === id));
}

/** The reviews of one of them, in the order they were made. */
export function reviewsOf({ trialReviews }: Track, reintegration: string): Track['trialReviews'] {
  return trialReviews
    .filter((one) => one.reintegration === reintegration)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** What prepares the next reintegration: done by then, and after the last one ended. */
export function forTheNext<Entry extends { readonly at: string }>(
  { endings }: Pick<CaseState, 'endings'>,
  entries: readonly Entry[],
  at: string,
): readonly Entry[] {
  return entries.filter((one) => Date.parse(one.at) <= Date.parse(at) && endings.every((end) => isAfter(one, end)));
}

function isAfter(one: { readonly at: string }, other: { readonly at: string }): boolean {
  return Date.parse(one.at) > Date.parse(other.at);
}
