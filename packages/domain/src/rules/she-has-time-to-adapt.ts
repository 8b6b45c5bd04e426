import { receptionHere } from '../case/reception/reception-here.ts';
import { caseGate } from '../law/case-rule.ts';
import { cambodia } from '../settings/cambodia.ts';
import { hoursBetween } from '../time.ts';

export const sheHasTimeToAdapt = caseGate({
  name: 'she-has-time-to-adapt',
  says: 'The person has time to settle in before the intake interview.',
  restsOn: ['Standards 7.4(e)'],
  basis: 'local',
  guards: ['recordIntake'],
  standing: (file, at) => {
    const [first] = receptionHere(file);
    // "give the victim time to adapt to the new surroundings before the intake interviews"
    const settled = first !== undefined && hoursBetween(first.at, at) >= cambodia.adaptation.value;
    return settled ? [] : ['no-time-to-adapt'];
  },
});
