import { heardOf } from '../case/breaches/heard-of.ts';
import { receptionHere } from '../case/reception/reception-here.ts';
import { effectGate } from '../law/effect-rule.ts';
import { cambodia } from '../settings/cambodia.ts';
import { hoursBetween } from '../time.ts';

export const sheHasTimeToAdapt = effectGate({
  name: 'she-has-time-to-adapt',
  says: 'The person has time to settle in before the intake interview.',
  restsOn: ['Standards 7.4(e)'],
  basis: 'local',
  before: ['questioned.intake'],
  standing: (file, at) => {
    const came = file.stays.at(-1);
    // A stay that is dated back does not make those who received the person before the ones who received them here.
    const [first] = receptionHere(file)
      .map((one) => heardOf(file, one))
      .filter((heard) => came === undefined || Date.parse(heard) >= Date.parse(heardOf(file, came)));
    // "give the victim time to adapt to the new surroundings before the intake interviews"
    const settled = first !== undefined && hoursBetween(first, at) >= cambodia.adaptation.value;
    return settled ? [] : ['no-time-to-adapt'];
  },
});
