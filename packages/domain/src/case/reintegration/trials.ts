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

/** The looks at one of them, in the order they were made. */
export function reviewsOf({ trialReviews }: Track, reintegration: string): Track['trialReviews'] {
  return trialReviews
    .filter((one) => one.reintegration === reintegration)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
