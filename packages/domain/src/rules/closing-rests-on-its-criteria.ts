import { unmetCriteria } from '../case/closing/reached.ts';
import { isShownBy } from '../case/closing/shown.ts';
import { criteria } from '../case/closing/track.ts';
import { effectRule } from '../law/effect-rule.ts';

export const closingRestsOnItsCriteria = effectRule({
  name: 'closing-rests-on-its-criteria',
  says: 'A case closes as recovered only when its four criteria are met, and what is met says what shows it; a visit or an assessment that is said to show it stands in the file.',
  restsOn: ['Policy III (closure)'],
  basis: 'derived',
  before: ['case-ends'],
  breaches: ({ file, effect }) => {
    const unmet = effect.reason === 'recovered' ? unmetCriteria(effect).map((one) => `unmet:${one}`) : [];
    // "There is enough proof indicating that the reintegrated person is both economically and psycho-socially stable."
    const unshown = criteria.filter(
      (one) => effect.criteria[one].met && !isShownBy(file, effect.criteria[one].evidence),
    );
    return [...unmet, ...unshown.map((one) => `nothing-shows:${one}`)];
  },
});
