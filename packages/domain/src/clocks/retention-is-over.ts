import { keptUntil } from '../case/erasure/kept-until.ts';
import { openErasures } from '../case/erasure/open-erasures.ts';
import { clock } from '../law/clock.ts';

export const retentionIsOver = clock({
  name: 'retention-is-over',
  says: 'When a closed case has been kept as long as it is to be, a supervisor is reminded that it may be erased; only people erase it.',
  restsOn: ['Standards 6.3(d)', 'Standards 11(8)'],
  basis: 'derived',
  owner: 'supervisor',
  afterClosing: true,
  due: (file) => {
    const until = keptUntil(file);
    return until === undefined || openErasures(file).length > 0 ? [] : [{ thing: 'file', on: until }];
  },
});
