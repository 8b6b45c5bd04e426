import { heardOf } from '../breaches/heard-of.ts';
import type { CaseState } from '../case.ts';
import type { Stamp } from '../entry.ts';

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

/**
 * What prepares the next reintegration: done by then, and after the last one ended, as far as the platform had heard of that: no end that
 * is dated back makes what was found during it count.
 */
export function forTheNext<Entry extends Pick<Stamp, 'at' | 'heardAt'>>(
  file: Pick<CaseState, 'endings' | 'vouched'>,
  entries: readonly Entry[],
  at: string,
): readonly Entry[] {
  const isOfNow = (one: Entry) =>
    file.endings.every(
      (end) => isAfter(one, end) && isAfter({ at: one.heardAt ?? one.at }, { at: heardOf(file, end) }),
    );
  return entries.filter((one) => Date.parse(one.at) <= Date.parse(at) && isOfNow(one));
}

function isAfter(one: { readonly at: string }, other: { readonly at: string }): boolean {
  return Date.parse(one.at) > Date.parse(other.at);
}
