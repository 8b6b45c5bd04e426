import { heardOf } from '../case/breaches/heard-of.ts';
import { isForProceedings } from '../case/justice/for-proceedings.ts';
import { effectRule } from '../law/effect-rule.ts';
import { isChild } from '../people/age.ts';

export const childIsNotQuestionedAlone = effectRule({
  name: 'child-is-not-questioned-alone',
  says: 'A child is questioned by judge, prosecutor or police only with an advocate appointed and somebody beside the child.',
  restsOn: ['Standards 6.7(e)', 'Standards 7.1(h)'],
  basis: 'derived',
  before: ['questioned.questioning'],
  // Standards 6.7(e): "a child advocate appointed to be present during all legal proceedings".
  breaches: ({ file, effect, at }) => {
    if (!isChild(file, at) || !isForProceedings(effect)) return [];
    return [
      ...(file.advocates.some((one) => Date.parse(heardOf(file, one)) <= Date.parse(at))
        ? []
        : ['advocate-not-appointed']),
      ...(effect.supportPerson === 'beside-her' ? [] : ['nobody-beside-the-child']),
    ];
  },
});
