import { interpretersOwed } from '../case/identification/interpreters-owed.ts';
import { effectRule } from '../law/effect-rule.ts';

export const legalStepNeedsItsInterpreter = effectRule({
  name: 'legal-step-needs-its-interpreter',
  says: 'Whoever does not speak Khmer, or signs, decides on taking part and against an appeal, and is heard, only with an interpreter; an appeal is made without one before its time runs out.',
  restsOn: ['Standards 6.5(e)'],
  basis: 'derived',
  before: ['decided.taking-part', 'decided.appeal', 'questioned.hearing'],
  naming: ({ proceedings }) => (proceedings.length > 0 ? { heard: true } : undefined),
  // Standards 6.5(e): "so they can understand all written and verbal information". A hearing in which the person was
  // not heard is recorded as such. Standards 6.7(d): an appeal keeps the way open for the person’s decision; that there
  // was nobody to interpret, the case view says.
  breaches: ({ file, effect }) => {
    const unheard = 'heard' in effect && !effect.heard;
    const appeals = 'appeals' in effect && effect.appeals;
    return !unheard && !appeals && interpretersOwed(file).length > 0 ? ['interpreter-missing'] : [];
  },
});
