import { interpretersOwed } from '../case/identification/interpreters-owed.ts';
import { caseRule } from '../law/case-rule.ts';

export const legalStepNeedsItsInterpreter = caseRule({
  name: 'legal-step-needs-its-interpreter',
  says: 'Whoever does not speak Khmer, or signs, decides on taking part and on an appeal, and is heard, only with an interpreter.',
  restsOn: ['Standards 6.5(e)'],
  basis: 'derived',
  guards: ['chooseTakingPart', 'decideAppeal', 'recordHearing'],
  naming: ({ proceedings }) => (proceedings.length > 0 ? { heard: true } : undefined),
  // Standards 6.5(e): "so they can understand all written and verbal information". A hearing in which she was not heard is recorded as such.
  breaches: ({ file, said }) => {
    const unheard = 'heard' in said && !said.heard;
    return !unheard && interpretersOwed(file).length > 0 ? ['interpreter-missing'] : [];
  },
});
