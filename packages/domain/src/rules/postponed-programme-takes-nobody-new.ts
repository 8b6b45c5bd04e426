import type { ReceiverStanding } from '../directory/provider.ts';
import { rule } from '../law/rule.ts';

export const postponedProgrammeTakesNobodyNew = rule({
  name: 'postponed-programme-takes-nobody-new',
  says: 'Nobody new is referred to an organisation whose programme the Minister has postponed, taken in by it, or told of to it.',
  restsOn: ['Standards 13 step 4'],
  basis: 'derived',
  // Whoever is in its care stays in it until a better place is found: nothing in their file is closed by it.
  breaches: (standing: ReceiverStanding, isKnown = false) =>
    standing === 'postponed' && !isKnown ? ['programme-postponed'] : [],
});
