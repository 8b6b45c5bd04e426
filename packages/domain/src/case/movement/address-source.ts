import type { CaseState } from '../case.ts';
import { standingAt } from '../identification/corrected.ts';
import { latest } from '../latest.ts';

type Known = Pick<CaseState, 'homeSources' | 'corrections'>;

/**
 * The sources that agree on the address by a moment, counted since a source last disagreed. Two of them verify it
 * (Cambodia Daily on slow repatriation: a wrong address cost six months).
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
