import { caseRule } from '../law/case-rule.ts';

export const takingPartIsAnInformedChoice = caseRule({
  name: 'taking-part-is-an-informed-choice',
  says: 'The person chooses whether to take part in proceedings only after they were explained.',
  restsOn: ['Standards 6.7(c)', 'Standards 6.7(a)'],
  basis: 'derived',
  guards: ['chooseTakingPart'],
  unsaid: true,
  naming: ({ proceedings }) => (proceedings.length > 0 ? {} : undefined),
  breaches: ({ file, at }) =>
    file.lawExplained.some((one) => one.understood && Date.parse(one.at) < Date.parse(at)) ? [] : ['law-not-explained'],
});
