import { caseRule } from '../law/case-rule.ts';
import { isChild } from '../people/age.ts';

const counting: readonly string[] = ['heard', 'judgment'];

export const childsHearingNeedsHerAdvocate = caseRule({
  name: 'childs-hearing-needs-her-advocate',
  says: 'A hearing of a child counts only when her advocate was appointed before and was present.',
  restsOn: ['Standards 6.7(e)'],
  basis: 'text',
  guards: ['recordHearing'],
  when: { outcome: 'heard', advocatePresent: true },
  naming: ({ proceedings }) => (proceedings.length > 0 ? {} : undefined),
  // Standards 6.7(e): "a child advocate appointed to be present during all legal proceedings".
  breaches: ({ file, said, at }) => {
    if (!isChild(file.age) || !counting.includes(said.outcome)) return [];
    const held = Date.parse(said.heldAt ?? at);
    return [
      ...(file.advocates.some((one) => Date.parse(one.at) <= held) ? [] : ['advocate-not-appointed']),
      ...(said.advocatePresent ? [] : ['advocate-absent']),
    ];
  },
});
