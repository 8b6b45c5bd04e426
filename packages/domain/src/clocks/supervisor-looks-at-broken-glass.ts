import { openGlass } from '../case/glass/open-glass.ts';
import { clock } from '../law/clock.ts';
import { dayOf } from '../time.ts';

export const supervisorLooksAtBrokenGlass = clock({
  name: 'supervisor-looks-at-broken-glass',
  says: 'A supervisor looks the same day at a case that somebody opened in an emergency.',
  restsOn: ['Standards 6.3(e)'],
  basis: 'derived',
  owner: 'supervisor',
  first: true,
  afterClosing: true,
  due: (file) => openGlass(file).map(({ id, at }) => ({ thing: id, on: dayOf(at) })),
});
