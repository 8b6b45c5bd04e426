import { interpretersOwed, isThroughAStranger } from '../case/identification/interpreters-owed.ts';
import { isByOthers } from '../consent/consent.ts';
import { effectRule } from '../law/effect-rule.ts';

export const strangeInterpreterServesADoctorAlone = effectRule({
  name: 'strange-interpreter-serves-a-doctor-alone',
  says: 'A yes through an interpreter whom the file does not know, or who has signed nothing, counts for a doctor alone; for anybody else it is asked through one who is in the file and has signed.',
  restsOn: ['Standards 6.3(b)', 'Standards 6.5(e)'],
  basis: 'derived',
  before: ['consented.in-the-file', 'published.asked'],
  // A doctor cannot wait (Standards 6.6(a)); what goes to others can.
  breaches: ({ file, effect: { consent } }) => {
    const forADoctor = 'to' in consent && consent.to === 'hospital';
    if (!consent.given || forADoctor || isByOthers(consent)) return [];
    if (isThroughAStranger(file)) return ['interpreter-not-bound'];
    // That somebody interpreted is not only said: the register says who. Whoever names nobody is asked elsewhere.
    return consent.interpreter && interpretersOwed(file).length > 0 ? ['interpreter-missing'] : [];
  },
});
