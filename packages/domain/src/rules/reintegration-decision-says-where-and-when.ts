import { saysYes } from '../case/decisions/says-yes.ts';
import { isOnReintegration } from '../case/reintegration/decided-next.ts';
import { effectRule } from '../law/effect-rule.ts';

export const reintegrationDecisionSaysWhereAndWhen = effectRule({
  name: 'reintegration-decision-says-where-and-when',
  says: 'A decision for a reintegration says where the person goes and from which day on.',
  restsOn: ['Standards 7.8(a)'],
  basis: 'derived',
  before: ['decided.matter'],
  breaches: ({ effect }) => {
    const forIt = isOnReintegration(effect) && saysYes(effect);
    // "where and when reintegration will occur"
    return forIt && effect.reintegration === undefined ? ['where-and-when-not-said'] : [];
  },
});
