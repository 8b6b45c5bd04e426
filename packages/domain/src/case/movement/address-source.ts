import type { CaseState } from '../case.ts';
import { standingAt } from '../identification/corrected.ts';
import { latest } from '../latest.ts';

type Known = Pick<CaseState, 'homeSources' | 'corrections'>;

/**
 * Whose word the address stands on by a moment: the sources that say the same since the last one said otherwise. With two it is
 * verified (Cambodia Daily on slow repatriation: a wrong address cost six months).
 */
export function addressStands(file: Known, at: string) {
  const said = standingAt(file, file.homeSources, at);
  const against = latest(said.filter(({ says }) => says !== 'same'))?.at;
  const since = said.filter(
    ({ says, at: on }) => says === 'same' && (against === undefined || Date.parse(on) > Date.parse(against)),
  );
  const sources = [...new Set(since.map(({ source }) => source))];
  const [, second] = sources;
  return { sources, secondWanted: second === undefined };
}
