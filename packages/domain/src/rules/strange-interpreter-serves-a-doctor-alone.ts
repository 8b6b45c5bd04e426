import { isThroughAStranger } from '../case/identification/interpreters-owed.ts';
import { isByOthers } from '../consent/consent.ts';
import { effectRule } from '../law/effect-rule.ts';

export const strangeInterpreterServesADoctorAlone = effectRule({
  name: 'strange-interpreter-serves-a-doctor-alone',
  says: 'A yes through an interpreter who has signed nothing counts for a doctor alone; for anybody else it is asked through one who has.',
  restsOn: ['Standards 6.3(b)', 'Standards 6.5(e)'],
  basis: 'derived',
  before: ['consented.in-the-file'],
  // A doctor cannot wait (Standards 6.6(a)); what goes to others can.
  breaches: ({ file, effect: { consent } }) =>
    consent.given && consent.to !== 'hospital' && !isByOthers(consent) && isThroughAStranger(file)
      ? ['interpreter-not-bound']
      : [],
});
