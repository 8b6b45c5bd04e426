import { keptUntil, untakenUntil } from '../case/erasure/kept-until.ts';
import { openErasures } from '../case/erasure/open-erasures.ts';
import { clock } from '../law/clock.ts';

export const retentionIsOver = clock({
  name: 'retention-is-over',
  says: 'When a closed case, or an answer that nobody took in, has been kept as long as it is to be, a supervisor is reminded; only people erase the one and set the other aside.',
  restsOn: ['Standards 6.3(d)', 'Standards 11(8)'],
  basis: 'derived',
  owner: 'supervisor',
  afterClosing: true,
  due: (file) => {
    if (openErasures(file).length > 0) return [];
    const until = keptUntil(file);
    return [...(until === undefined ? [] : [{ thing: 'file', on: until }]), ...untakenUntil(file)];
  },
});
