import type { ReceiverStanding } from '../directory/provider.ts';
import { rule } from '../law/rule.ts';

export const helpersWorkUnderAMemorandum = rule({
  name: 'helpers-work-under-a-memorandum',
  says: 'Nobody is referred to a non-governmental organisation or by one or taken in by its shelter, and nothing of a file is copied to it, unless its memorandum with the Ministry is in force.',
  restsOn: ['Standards 5', 'Policy VII.2(d)'],
  basis: 'derived',
  // What it reads already stays open: whoever is in its care is not left alone because a paper ended.
  breaches: (standing: ReceiverStanding) => {
    if (standing === 'none') return ['memorandum-missing'];
    if (standing === 'not-yet') return ['memorandum-not-begun'];
    return standing === 'over' ? ['memorandum-over'] : [];
  },
});
