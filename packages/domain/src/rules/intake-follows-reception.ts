import { receptionHere } from '../case/reception/reception-here.ts';
import { receptionItem } from '../case/reception/track.ts';
import { effectGate } from '../law/effect-rule.ts';

export const intakeFollowsReception = effectGate({
  name: 'intake-follows-reception',
  says: 'The intake interview waits until the person was made safe, greeted, shown around, told the rules and given a comfortable place.',
  restsOn: [
    'Standards 7.4(a)',
    'Standards 7.4(b)',
    'Standards 7.4(c)',
    'Standards 7.4(d)',
    'Standards 7.4(e)',
    'Policy III (reception)',
  ],
  basis: 'derived',
  before: ['questioned.intake'],
  standing: (file) => {
    const done = receptionHere(file).flatMap((one) => one.done);
    return receptionItem.options.filter((item) => !done.includes(item)).map((item) => `reception-open:${item}`);
  },
});
