import { notYetWell } from '../case/closing/reached.ts';
import { openCrises } from '../case/crisis/open-crises.ts';
import { isConcernOpen } from '../case/follow-up/met.ts';
import type { Judged } from '../case/judged.ts';
import { awaitingMove } from '../case/reintegration/evaluated.ts';
import { onTrial } from '../case/reintegration/trials.ts';
import { openSearches } from '../case/safety/open-searches.ts';
import { effectRule } from '../law/effect-rule.ts';

export const closingFindsHerWell = effectRule({
  name: 'closing-finds-her-well',
  says: 'A case closes as recovered only when the person is in better health, stable in mind and means, settled and confident.',
  restsOn: ['Standards 7.10(a)'],
  basis: 'derived',
  before: ['case-ends'],
  // "emotionally and financially stable, feels settled in the community and family and feels confident"
  breaches: ({ file, effect }) =>
    effect.reason === 'recovered' ? [...notYetWell(effect).map((one) => `not-yet:${one}`), ...notYetSettled(file)] : [],
});

/** What of the file says that the person is not settled or not safe where they live, whatever is ticked. */
function notYetSettled(file: Judged): readonly string[] {
  return [
    ...(onTrial(file).length > 0 ? ['still-on-trial'] : []),
    ...(awaitingMove(file).length > 0 ? ['rights-not-upheld'] : []),
    ...(isConcernOpen(file) ? ['visit-found-concern'] : []),
    // Danger to body or mind is answered before it is called recovery (Policy III); nobody is well who is not there.
    ...(openCrises(file).length > 0 ? ['crisis-still-open'] : []),
    ...(openSearches(file).length > 0 ? ['still-sought'] : []),
  ];
}
