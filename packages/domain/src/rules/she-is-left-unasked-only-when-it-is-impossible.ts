import { tooYoungToSay } from '../case/decisions/prepared.ts';
import { effectRule } from '../law/effect-rule.ts';
import { isChild } from '../people/age.ts';

export const sheIsLeftUnaskedOnlyWhenItIsImpossible = effectRule({
  name: 'she-is-left-unasked-only-when-it-is-impossible',
  says: 'Nobody who can say what they want is left unasked: only a small child is too young for it.',
  restsOn: ['Standards 6.10(f)', 'Standards 6.10(e)'],
  basis: 'derived',
  before: ['decided-for'],
  // Standards 6.10(f): "When it is not possible to consult a victim prior to a decision being made on their behalf".
  breaches: ({ file, effect, at }) => {
    if (!tooYoungToSay(effect)) return [];
    return isChild(file, at) && file.ageGroup === '0-11' ? [] : ['old-enough-to-be-asked'];
  },
});
