import { effectRule } from '../law/effect-rule.ts';

export const takingPartIsAnInformedChoice = effectRule({
  name: 'taking-part-is-an-informed-choice',
  says: 'The person chooses whether to take part in proceedings only after they were explained.',
  restsOn: ['Standards 6.7(c)', 'Standards 6.7(a)'],
  basis: 'derived',
  before: ['decided.taking-part'],
  unsaid: true,
  naming: ({ proceedings }) => (proceedings.length > 0 ? {} : undefined),
  breaches: ({ file, at }) =>
    file.lawExplained.some((one) => one.understood && Date.parse(one.at) < Date.parse(at)) ? [] : ['law-not-explained'],
});
