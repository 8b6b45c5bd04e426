import { dayOf } from '../../time.ts';
import type { CaseState } from '../case.ts';
import { isCorrected } from './corrected.ts';
import { seenAlive } from './seen-alive.ts';

/** The last day of death that is written down, stands and was not after a moment. */
function deathBy({ deaths, corrections }: Pick<CaseState, 'deaths' | 'corrections'>, at: string): string | undefined {
  const standing = deaths.filter(({ id, on }) => !isCorrected({ corrections }, id) && on <= dayOf(at));
  return standing
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
}

/** Why a death carries nothing: it is not written down, or somebody met the person after its day. */
export function deathNotKnown(
  file: Pick<CaseState, 'deaths' | 'corrections'> & Parameters<typeof seenAlive>[0],
  at: string,
): 'not-recorded' | 'alive-since' | undefined {
  const died = deathBy(file, at);
  if (died === undefined) return 'not-recorded';
  // A consent may be the word of others: it is shown as a contradiction, and keeps nobody alive.
  return seenAlive(file).some(({ what, says }) => what !== 'consent' && says > died) ? 'alive-since' : undefined;
}
